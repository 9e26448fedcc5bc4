package vn.thac.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a plan says, each element with the lines it came from. Names and phrases are as
 * written; who they are is for the directory to say. What is absent was not in the text or could
 * not be read, and then there is a question about it.
 *
 * @param number the number alone, such as 35 of "35/KH-UBND"
 * @param symbol the rest of it, such as "KH-UBND"
 * @param year the year the plan is for, by its title or its date
 * @param regimes the orders to report
 * @param amendments what it changes in another plan; those are no activities of this one
 * @param provisions aims, requirements, contents, forms, money, inspection and recognition
 */
public record Reading(
    @Nullable Cited<Integer> number,
    @Nullable Cited<String> symbol,
    @Nullable Cited<PartialDate> issueDate,
    @Nullable Cited<String> title,
    @Nullable Cited<String> issuer,
    @Nullable Signer signer,
    @Nullable Integer year,
    List<Basis> bases,
    List<Activity> activities,
    List<ReportOrder> regimes,
    List<Provision> provisions,
    List<Amendment> amendments,
    List<Recipient> recipients,
    List<Question> questions)
    implements ReadingResult {

  public Reading {
    bases = List.copyOf(bases);
    activities = List.copyOf(activities);
    regimes = List.copyOf(regimes);
    provisions = List.copyOf(provisions);
    amendments = List.copyOf(amendments);
    recipients = List.copyOf(recipients);
    questions = List.copyOf(questions);
  }

  /**
   * @param capacity as printed, its lines joined by " / ", such as "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH"
   */
  public record Signer(String capacity, @Nullable String name, Lines lines) {}

  /**
   * A document that the plan carries out or rests on.
   *
   * @param relation such as "THỰC HIỆN", "CĂN CỨ", "XÉT ĐỀ NGHỊ"
   * @param type such as "Kế hoạch", "Quyết định"
   * @param number whole, such as "417/KH-UBND"
   */
  public record Basis(
      String relation,
      String type,
      @Nullable String number,
      @Nullable PartialDate date,
      @Nullable String issuer,
      Lines lines,
      Confidence confidence) {}

  /** What the plan orders: an activity of its own, or a duty of somebody's post. */
  public enum Kind {
    ACTIVITY,
    DUTY
  }

  /**
   * @param ref its place in the document, such as "PL.3", "II.3.đ", "V.1.1"
   * @param leads who leads, as written; several names where the document names several
   * @param supports who helps, as written
   */
  public record Activity(
      String ref,
      Kind kind,
      Lines lines,
      String text,
      List<String> leads,
      List<String> supports,
      @Nullable Schedule schedule,
      @Nullable Deliverable deliverable,
      Confidence confidence) {

    public Activity {
      leads = List.copyOf(leads);
      supports = List.copyOf(supports);
    }

    /** The same, no surer than this. */
    public Activity less(Confidence than) {
      return new Activity(
          ref, kind, lines, text, leads, supports, schedule, deliverable, confidence.and(than));
    }
  }

  /** How a time phrase binds; PERIODIC_UNSTATED is a bare "định kỳ" and always asked about. */
  public enum Timing {
    BY_DATE,
    RECURRING,
    WINDOW,
    STANDING,
    ON_EVENT,
    PERIODIC_UNSTATED
  }

  /** The length of a recurrence. */
  public enum Every {
    WEEK,
    MONTH,
    QUARTER,
    HALF_YEAR,
    YEAR
  }

  /**
   * @param every where the kind is RECURRING
   * @param year the year a recurrence is limited to, where the phrase says so
   * @param from first day of a WINDOW, or from when on something recurs
   * @param to last day of a WINDOW, or until when something recurs
   * @param due the day of a BY_DATE; absent where the date could not be read, and then asked about
   * @param text the phrase as written
   */
  public record Schedule(
      Timing kind,
      @Nullable Every every,
      @Nullable Integer year,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate due,
      String text) {

    /** The same, from one day to another. */
    public Schedule in(@Nullable LocalDate first, @Nullable LocalDate last) {
      return new Schedule(kind, every, year, first, last, due, text);
    }

    /** Whether both bind in the same way, whatever their words. */
    public boolean sameDays(Schedule other) {
      return kind == other.kind
          && every == other.every
          && Objects.equals(from, other.from)
          && Objects.equals(to, other.to)
          && Objects.equals(due, other.due);
    }

    /** As one of several that a question offers. */
    public Choice choice() {
      String value =
          switch (kind) {
            case BY_DATE -> String.valueOf(due);
            case WINDOW -> from + "/" + to;
            case RECURRING -> String.valueOf(every);
            case STANDING, ON_EVENT, PERIODIC_UNSTATED -> kind.name();
          };
      return new Choice(value, text, text);
    }
  }

  /** What one quantity is counted for. */
  public enum Per {
    UNIT,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
  }

  /** How a quantity binds. */
  public enum Measure {
    EXACT,
    AT_LEAST,
    AVERAGE
  }

  /**
   * @param quantity absent where the document gives none; then {@code per} and {@code measure} are
   *     absent as well
   */
  public record Deliverable(
      String what, @Nullable Integer quantity, @Nullable Per per, @Nullable Measure measure) {}

  /** A period reported on; the second quarter is H1 and the fourth is YEAR. */
  public enum Period {
    MONTH("MONTH"),
    Q1("Q1"),
    H1("H1"),
    Q3("Q3"),
    NINE_MONTHS("9M"),
    YEAR("YEAR"),
    AD_HOC("AD_HOC");

    private final String code;

    Period(String code) {
      this.code = code;
    }

    /** As in a reading's JSON, such as "9M". */
    public String code() {
      return code;
    }
  }

  /**
   * @param note such as "b/c" or "t/hiện"
   * @param archive the line that says where the original is kept
   */
  public record Recipient(String name, @Nullable String note, boolean archive, Lines lines) {}

  /**
   * Something the document does not say, or not clearly.
   *
   * @param place such as "number", "issueDate.day", "II.3.k schedule", "bases 96/KH-UBND"
   * @param choices what the answer may be, where the text leaves only so much
   */
  public record Question(
      String place, String vi, String en, @Nullable Lines lines, List<Choice> choices) {

    public Question {
      choices = List.copyOf(choices);
    }
  }

  /**
   * One of the answers to a question.
   *
   * @param value for programs, such as "2026-06-30", "2026-01-01/2026-06-30", "MONTH", "20"
   */
  public record Choice(String value, String vi, String en) {}
}

package vn.thac.reading.phrase.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Office;
import vn.thac.reading.Confidence;
import vn.thac.reading.PartialDate;
import vn.thac.reading.Reading;
import vn.thac.reading.phrase.Doubt;

/**
 * Turns dates as written into schedules, by what is known of the plan: its year, where a date names
 * none, and its day of issue, before which nothing can be due.
 *
 * @param years over how many it goes from that one on: two in a plan of a school year
 */
public record Dating(
    @Nullable Integer year,
    @Nullable PartialDate issued,
    boolean damaged,
    List<Occasion> occasions,
    int years) {

  public Dating {
    occasions = List.copyOf(occasions);
  }

  public Dating(@Nullable Integer year, @Nullable PartialDate issued, boolean damaged) {
    this(year, issued, damaged, List.of(), 1);
  }

  /** Whether the plan is of this year; of any where it does not say. */
  boolean covers(int other) {
    return year == null || other >= year && other < year + years;
  }

  @Nullable LocalDate first(DatePhrase written) {
    return written.inYear(year).first();
  }

  @Nullable LocalDate last(DatePhrase written) {
    return written.inYear(year).last();
  }

  TimeReading by(DatePhrase written, String text) {
    LocalDate due = written.inYear(year).last();
    return new TimeReading(
        schedule(Reading.Timing.BY_DATE, null, null, due, text), doubt(due, written, text));
  }

  TimeReading within(DatePhrase written, String text) {
    return between(written, written, text);
  }

  TimeReading between(DatePhrase first, DatePhrase last, String text) {
    DatePhrase end = last.inYear(year);
    LocalDate from = first.inYear(end.year()).first();
    LocalDate to = end.last();
    if (from == null || to == null) {
      return new TimeReading(
          schedule(Reading.Timing.WINDOW, from, to, null, text), doubt(null, last, text));
    }
    if (to.isBefore(from)) {
      return TimeReading.unread(text, choices(List.of(first, last)));
    }
    return new TimeReading(
        schedule(Reading.Timing.WINDOW, from, to, null, text), doubt(to, last, text));
  }

  /** From the day of issue; that it is not known is asked. */
  TimeReading fromIssue(DatePhrase last, String text) {
    LocalDate to = last.inYear(year).last();
    LocalDate from = issued == null ? null : issued.whole().orElse(null);
    Doubt doubt = doubt(to, last, text);
    boolean known = from != null || doubt != null;
    return new TimeReading(
        schedule(Reading.Timing.WINDOW, from, to, null, text),
        known
            ? doubt
            : new Doubt(
                "\"%s\": bắt đầu từ ngày nào?".formatted(text),
                "\"%s\": from which day on?".formatted(text)));
  }

  /** What each of these dates would mean as the day something is due. */
  List<Reading.Choice> choices(List<DatePhrase> dates) {
    List<Reading.Choice> choices = new ArrayList<>();
    for (DatePhrase date : dates) {
      LocalDate last = date.inYear(year).last();
      if (last != null) {
        choices.add(new Reading.Choice(last.toString(), Office.text(last), Office.text(last)));
      }
    }
    return choices;
  }

  /** An order to be done by a day that the text does not name. */
  static TimeReading dayUnknown(String text, Doubt doubt) {
    return new TimeReading(schedule(Reading.Timing.BY_DATE, null, null, null, text), doubt);
  }

  private @Nullable Doubt doubt(@Nullable LocalDate end, DatePhrase written, String text) {
    if (end == null) {
      return written.inYear(year).year() == null
          ? new Doubt(
              "\"%s\" không ghi năm và kế hoạch không cho biết năm".formatted(text),
              "\"%s\" names no year and the plan does not say which".formatted(text))
          : new Doubt(
              "\"%s\" không phải là ngày có thật".formatted(text),
              "there is no such date as \"%s\"".formatted(text));
    }
    if (issued != null && end.isBefore(issued.earliest())) {
      return new Doubt(
          "%s (\"%s\") trước ngày ban hành; có đúng không?".formatted(Office.text(end), text),
          "%s (\"%s\") is before the day of issue; is that right?"
              .formatted(Office.text(end), text));
    }
    if (year != null && !covers(end.getYear())) {
      return new Doubt(
          "%s (\"%s\") không thuộc năm %d của kế hoạch; có đúng không?"
              .formatted(Office.text(end), text, year),
          "%s (\"%s\") is not in %d, the year of the plan; is that right?"
              .formatted(Office.text(end), text, year));
    }
    return damaged ? scanned(end, text) : null;
  }

  /** How sure a reading is in this text. */
  public Confidence sureness(Confidence inCleanText) {
    return damaged ? inCleanText.damaged() : inCleanText;
  }

  /** A recognition may have read another digit, and nothing in the text would show it. */
  public static Doubt scanned(LocalDate date, String text) {
    return new Doubt(
        "bản quét ghi \"%s\"; có phải là %s?".formatted(text, Office.text(date)),
        "the scan says \"%s\"; is it %s?".formatted(text, Office.text(date)));
  }

  private static Reading.Schedule schedule(
      Reading.Timing kind,
      @Nullable LocalDate from,
      @Nullable LocalDate to,
      @Nullable LocalDate due,
      String text) {
    return new Reading.Schedule(kind, null, null, from, to, due, text);
  }
}

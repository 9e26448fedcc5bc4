package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Provision;

/**
 * What a plan says.
 *
 * @param number as printed, such as "35/KH-UBND"
 * @param date the date printed on it
 * @param endsOn its last day
 * @param questions what is still to be asked about it
 * @param accepted what was asked about and is left as it is
 * @param source the document it was read from, absent in a sub-plan
 */
public record Content(
    @Nullable String number,
    @Nullable String title,
    int year,
    @Nullable LocalDate date,
    LocalDate endsOn,
    List<Activity> activities,
    List<Regime> regimes,
    List<Recipient> recipients,
    List<Basis> bases,
    List<Question> questions,
    List<String> accepted,
    @Nullable Source source) {

  private static final String AMENDS = "amends ";

  public Content {
    activities = List.copyOf(activities);
    regimes = List.copyOf(regimes);
    recipients = List.copyOf(recipients);
    bases = List.copyOf(bases);
    questions = List.copyOf(questions);
    accepted = List.copyOf(accepted);
  }

  public Optional<Activity> activity(String ref) {
    return activities.stream().filter(activity -> activity.ref().equals(ref)).findFirst();
  }

  /**
   * What was read as this text, as an item beside the orders: one that is listed already, or an
   * activity that a person has not written over.
   */
  public Optional<Provision> listed(Provision.Kind kind, String text) {
    return provisions()
        .filter(known -> known.kind() == kind && known.text().equals(text))
        .findFirst()
        .or(
            () ->
                activities.stream()
                    .filter(activity -> text.equals(activity.text()))
                    .flatMap(activity -> activity.listedAs(kind).stream())
                    .findFirst());
  }

  /** Where this text was read as an item beside the orders. */
  public Optional<Evidence> whereListed(@Nullable String text) {
    return provisions()
        .filter(known -> known.text().equals(text))
        .map(known -> new Evidence(known.lines(), known.confidence()))
        .findFirst();
  }

  private Stream<Provision> provisions() {
    return source == null ? Stream.empty() : source.provisions().stream();
  }

  Content with(List<Activity> nextActivities, List<Regime> nextRegimes) {
    return new Content(
        number,
        title,
        year,
        date,
        endsOn,
        nextActivities,
        nextRegimes,
        recipients,
        bases,
        questions,
        accepted,
        source);
  }

  /** The same with its activities given to others. */
  public Content reassigned(List<Activity> next) {
    return with(next, regimes);
  }

  /** The same with other questions, and these left as they are. */
  Content asking(List<Question> next, List<String> leftAsTheyAre) {
    return new Content(
        number,
        title,
        year,
        date,
        endsOn,
        activities,
        regimes,
        recipients,
        bases,
        next,
        leftAsTheyAre,
        source);
  }

  /** The same with these bases and recipients. */
  Content resting(List<Basis> nextBases, List<Recipient> nextRecipients) {
    return new Content(
        number,
        title,
        year,
        date,
        endsOn,
        activities,
        regimes,
        nextRecipients,
        nextBases,
        questions,
        accepted,
        source);
  }

  /** The same, read from another document. */
  public Content from(Source next) {
    return new Content(
        number,
        title,
        year,
        date,
        endsOn,
        activities,
        regimes,
        recipients,
        bases,
        questions,
        accepted,
        next);
  }

  /**
   * What it does to another plan; nothing where it changes none, or where a person has said that it
   * is a plan of its own all the same, by leaving as it is what was asked about that.
   */
  public Optional<Amends> amends() {
    return source == null || questions.stream().noneMatch(asked -> asked.about().startsWith(AMENDS))
        ? Optional.empty()
        : Optional.ofNullable(source.amends());
  }

  /** The same, amended by that draft. */
  Content amendedBy(PlanId draft) {
    return from((source == null ? Source.NONE : source).amended(draft));
  }

  /** Whether that draft has amended it. */
  public boolean isAmendedBy(PlanId draft) {
    return source != null && source.amendedBy().contains(draft);
  }
}

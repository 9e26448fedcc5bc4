package vn.thac.plan.domain.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Due;
import vn.thac.calendar.Office;
import vn.thac.calendar.WorkingCalendar;

/**
 * Dates plans in force anew after the working calendar has changed. Whom they name and what they
 * ask stays, and so does a date that has passed: who was late was late by the calendar of the day.
 */
public final class Redating {

  private final WorkingCalendar calendar;
  private final Pace pace;
  private final ReportingDates dates;
  private final String why;
  private final Instant at;
  private final LocalDate today;

  /**
   * @param why the calendar changed, to stand within a sentence
   * @param at when it did
   */
  public Redating(WorkingCalendar calendar, Pace pace, String why, Instant at) {
    this.calendar = calendar;
    this.pace = pace;
    this.dates = new ReportingDates(calendar, pace);
    this.why = why;
    this.at = at;
    this.today = Office.dayOf(at);
  }

  /** Whether a plan at the top has time left: of one that is over nothing moves any more. */
  public boolean concerns(Plan root) {
    Content content = root.content();
    return !content.endsOn().isBefore(today)
        || Stream.concat(
                content.activities().stream().flatMap(one -> one.assigned().dues().stream()),
                content.regimes().stream()
                    .flatMap(regime -> regime.opened().periods().stream())
                    .map(Regime.Period::consolidatedBy))
            .anyMatch(due -> !due.on().isBefore(today));
  }

  /** A plan at the top with the dates that its schedules have by this calendar. */
  public Plan root(Plan plan) {
    Content content = plan.content();
    return plan.redated(
        plan.origin(),
        content.with(
            content.activities().stream().map(activity -> ofRoot(activity, plan)).toList(),
            content.regimes().stream().map(regime -> ofRoot(regime, plan)).toList()),
        plan.state().redated(plan.state().issueBy(), why, at));
  }

  private Activity ofRoot(Activity activity, Plan plan) {
    Timing timing = activity.timing();
    return timing == null
        ? activity
        : dated(
            activity,
            timing.schedule().occurrences(plan.issuedOn(), plan.content().endsOn(), calendar));
  }

  private Regime ofRoot(Regime regime, Plan plan) {
    return dated(
        regime, dates.ofRoot(regime, plan.content().year(), regime.since(plan.issuedOn())));
  }

  /** A sub-plan with the dates that follow from those of the plan above it. */
  public Plan below(Plan subPlan, Plan parent) {
    Content content = subPlan.content();
    Due issueBy = subPlan.state().issueBy();
    return subPlan.redated(
        subPlan.origin().following(parent),
        content.with(
            content.activities().stream().map(activity -> under(parent, activity)).toList(),
            content.regimes().stream().map(regime -> under(parent, regime)).toList()),
        subPlan
            .state()
            .redated(
                issueBy == null ? null : moved(issueBy, dates.issueBy(parent.issuedOn())),
                why,
                at));
  }

  private static List<Due> last(int count, List<Due> dues) {
    return dues.subList(Math.max(0, dues.size() - count), dues.size());
  }

  /** Its dates are the last ones of the activity above: those before its own issue are not its. */
  private Activity under(Plan parent, Activity activity) {
    int count = activity.assigned().dues().size();
    return parent
        .content()
        .activity(activity.ref())
        .map(above -> dated(activity, last(count, above.assigned().dues())))
        .orElse(activity);
  }

  private Regime under(Plan parent, Regime regime) {
    return parent.content().regimes().stream()
        .filter(above -> above.ref().equals(regime.ref()))
        .findFirst()
        .map(above -> dated(regime, dates.below(above.opened().periods(), LocalDate.MIN)))
        .orElse(regime);
  }

  private Activity dated(Activity activity, List<Due> next) {
    List<Due> before = activity.assigned().dues();
    if (before.size() != next.size()) {
      return activity;
    }
    List<Due> dues = new ArrayList<>();
    for (int i = 0; i < before.size(); i++) {
      dues.add(moved(before.get(i), next.get(i)));
    }
    Activity.Assigned assigned = activity.assigned();
    return activity.with(
        activity.leads(),
        activity.supports(),
        new Activity.Assigned(assigned.leads(), assigned.supports(), dues));
  }

  private Regime dated(Regime regime, List<Regime.Period> next) {
    Map<String, Regime.Period> byCode =
        next.stream()
            .collect(Collectors.toMap(Regime.Period::code, Function.identity(), (a, b) -> a));
    Regime.Opened opened = regime.opened();
    return regime.with(
        regime.via(),
        regime.reporters(),
        new Regime.Opened(
            opened.via(),
            opened.reporters(),
            opened.periods().stream()
                .map(period -> dated(period, byCode.get(period.code())))
                .toList(),
            opened.figures()));
  }

  private Regime.Period dated(Regime.Period before, Regime.@Nullable Period next) {
    return next == null
        ? before
        : new Regime.Period(
            before.code(),
            before.name(),
            before.from(),
            before.cutOff(),
            moved(before.due(), next.due()),
            moved(before.consolidatedBy(), next.consolidatedBy()));
  }

  private Due moved(Due before, Due next) {
    if (next.on().equals(before.on()) || before.on().isBefore(today) || next.on().isBefore(today)) {
      return before;
    }
    if (next.reason().endsWith(why)) {
      return next; // the plan above has it from there, with its words
    }
    return new Due(
        next.on(),
        "%s; trước đây là %s, %s".formatted(next.reason(), Office.text(before.on()), why));
  }
}

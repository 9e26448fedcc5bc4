package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import vn.thac.calendar.Due;
import vn.thac.calendar.Office;
import vn.thac.calendar.ReportingPeriod;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.plan.domain.planning.Regime.Period;

/** When reports are due on each level, so that the level above has time to add them up. */
final class ReportingDates {

  private final WorkingCalendar calendar;
  private final Pace pace;

  ReportingDates(WorkingCalendar calendar, Pace pace) {
    this.calendar = calendar;
    this.pace = pace;
  }

  /** The periods of a regime at the top; those due before the day of issue are not made. */
  List<Period> ofRoot(Regime regime, int year, LocalDate issuedOn) {
    Integer dueDay = regime.dueDay();
    if (dueDay == null) {
      return List.of();
    }
    return regime.periods().stream()
        .flatMap(kind -> kind.in(year, pace.windows()).stream())
        .distinct()
        .map(period -> ofRoot(period, period.dueOn(dueDay, calendar)))
        .filter(period -> !period.due().on().isBefore(issuedOn))
        .sorted(Comparator.comparing(Period::cutOff).thenComparing(Period::code))
        .toList();
  }

  private Period ofRoot(ReportingPeriod period, Due due) {
    return new Period(
        period.code(),
        period.name(),
        period.from(),
        period.cutOff(),
        due,
        period.lockAfter(due, pace.consolidationDays(), calendar));
  }

  /** The parent's periods one level down: consolidated by the day the unit itself reports. */
  List<Period> below(List<Period> parents, LocalDate issuedOn) {
    return parents.stream()
        .map(this::below)
        .filter(period -> !period.due().on().isBefore(issuedOn))
        .toList();
  }

  private Period below(Period parents) {
    ReportingPeriod period = ReportingPeriod.parse(parents.code(), pace.windows());
    Due due = period.dueAhead(parents.due().on(), pace.consolidationDays(), calendar);
    return new Period(
        parents.code(), parents.name(), parents.from(), parents.cutOff(), due, parents.due());
  }

  /** Until when a sub-plan is to be issued. */
  Due issueBy(LocalDate parentIssuedOn) {
    LocalDate by = calendar.plusWorkingDays(parentIssuedOn, pace.issueWithinDays());
    return new Due(
        by,
        "Ban hành trong %d ngày làm việc từ ngày ban hành kế hoạch cấp trên %s: %s"
            .formatted(pace.issueWithinDays(), Office.text(parentIssuedOn), Office.text(by)));
  }

  /** The day the lowest reporters would have to hand in, that many consolidating levels down. */
  LocalDate lowestDue(Period period, int levels) {
    return calendar.plusWorkingDays(period.due().on(), -pace.consolidationDays() * levels);
  }

  /** The first working day left after reports were handed in. */
  LocalDate dayAfter(Due handedIn) {
    return calendar.plusWorkingDays(handedIn.on(), 1);
  }

  /** The first day on which a report over these figures can be handed in. */
  LocalDate earliest(Period period) {
    return calendar.plusWorkingDays(period.cutOff(), 1);
  }
}

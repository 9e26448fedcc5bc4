package vn.thac.report.adapter.http;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thac.report.domain.Due;
import vn.thac.report.domain.Period;
import vn.thac.report.domain.Saved;
import vn.thac.report.domain.Status;
import vn.thac.report.domain.Unit;

/** The forms in which reports are shown. */
final class Views {

  private Views() {}

  record UnitView(String code, String name) {
    static UnitView of(Unit unit) {
      return new UnitView(unit.code(), unit.name());
    }
  }

  /** The plan at the top, which has the title. */
  record PlanView(
      String planId, String rootPlanId, @Nullable String number, @Nullable String title) {}

  record PeriodView(String code, String name, LocalDate from, LocalDate cutOff) {
    static PeriodView of(Period period) {
      return new PeriodView(period.code(), period.name(), period.from(), period.cutOff());
    }
  }

  record DueView(LocalDate on, String reason) {
    static DueView of(Due due) {
      return new DueView(due.on(), due.reason());
    }
  }

  /** Why the superior sent it back. */
  record ReturnedView(@Nullable String message, String by, Instant at) {}

  /**
   * @param own what the unit counted, absent where it has not
   * @param below what was told from below
   * @param total both together
   */
  record FigureView(
      String ref,
      String label,
      @Nullable BigDecimal own,
      @Nullable BigDecimal below,
      @Nullable BigDecimal total) {}

  record StepView(Instant at, String by, Status from, Status to, @Nullable String message) {}

  /** What is known of a report directly below. */
  record ContributionView(
      UnitView unit,
      Status status,
      boolean late,
      Map<String, BigDecimal> totals,
      int expected,
      int received) {}

  /** A report in a list. */
  record ReportLine(
      String id,
      @Nullable ReturnedView returned,
      PlanView plan,
      UnitView unit,
      UnitView superior,
      PeriodView period,
      DueView due,
      Status status,
      boolean late,
      boolean overdue,
      int expected,
      int received) {}

  /** A report as a whole, what has to be mended first. */
  record ReportView(
      @Nullable ReturnedView returned,
      String id,
      PlanView plan,
      String regime,
      String to,
      UnitView unit,
      UnitView superior,
      @Nullable UnitView via,
      PeriodView period,
      DueView due,
      Status status,
      boolean late,
      boolean overdue,
      @Nullable LocalDate submittedOn,
      List<FigureView> figures,
      String notes,
      @Nullable WrittenView written,
      int expected,
      int received,
      List<ContributionView> contributions,
      List<StepView> history,
      MayView may) {}

  /**
   * What the unit had written at one time.
   *
   * @param edition names it
   */
  record SavedView(
      long edition, Instant at, String by, Map<String, BigDecimal> figures, String notes) {
    static SavedView of(Saved saved) {
      return new SavedView(
          saved.edition(),
          saved.act().at(),
          saved.act().name(),
          saved.figures().values(),
          saved.notes());
    }
  }

  /** Who wrote what stands now, and when. */
  record WrittenView(Instant at, String by) {}

  /** What the person who asks could do next. */
  record MayView(boolean write, boolean judge) {}

  /**
   * How many of how many.
   *
   * @param rate between 0 and 1, absent where nothing is expected
   */
  record RateView(int expected, int received, @Nullable BigDecimal rate) {}

  /**
   * A superior's view of a period.
   *
   * @param below reports of every depth below this one
   * @param direct reports directly below
   * @param onTime of the reports directly below, those handed in by their due date
   */
  record ConsolidatedView(
      String id,
      PlanView plan,
      UnitView unit,
      PeriodView period,
      DueView due,
      Status status,
      List<FigureView> figures,
      RateView below,
      RateView direct,
      RateView onTime,
      List<ContributionView> units) {}

  /** How many reports one place owes after their date. */
  record OverdueView(String place, int overdue) {}

  /** Somebody who has not handed in. */
  record SilentView(
      String reportId,
      UnitView unit,
      String level,
      UnitView superior,
      DueView due,
      Status status,
      boolean overdue) {}
}

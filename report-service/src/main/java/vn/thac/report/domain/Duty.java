package vn.thac.report.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One report that is owed.
 *
 * @param parent the superior's report for the same period, which this one is added to
 */
public record Duty(Regime regime, Unit unit, Period period, Due due, @Nullable ReportId parent) {

  /** The report's id. */
  public ReportId id() {
    return ReportId.of(regime.plan(), regime.ref(), unit.code(), period.code());
  }

  /** The duty this report is a part of. */
  public DutyId dutyId() {
    return DutyId.of(regime.plan(), unit.code());
  }

  /**
   * The units whose people return or accept the report: the superior, and who consolidates for it;
   * never the unit itself.
   */
  public List<Unit> judges() {
    List<Unit> judges = new ArrayList<>();
    judges.add(regime.superior());
    if (regime.via() != null) {
      judges.add(regime.via());
    }
    judges.removeIf(judge -> judge.code().equals(unit.code()));
    return judges;
  }
}

package vn.thac.report.application;

import vn.thac.report.domain.Act;
import vn.thac.report.domain.Figures;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportId;

/** A unit writes its report and hands it in. */
public final class WriteReport {

  private final ChangeReport change;

  public WriteReport(Reports reports) {
    this.change = new ChangeReport(reports);
  }

  /** Saves what the unit has so far; {@code edition} is the one its writer has seen. */
  public StepTaken draft(ReportId id, long edition, Figures figures, String notes, Act act) {
    return change.byPerson(id, edition, act, (report, by) -> report.draft(figures, notes, by));
  }

  /** Hands it in. */
  public StepTaken submit(ReportId id, long edition, Act act) {
    return change.byPerson(id, edition, act, Report::submit);
  }

  /** Goes back to what was saved under {@code saved}. */
  public StepTaken bringBack(ReportId id, long edition, long saved, Act act) {
    return change.byPerson(id, edition, act, (report, by) -> report.bringBack(saved, by));
  }
}

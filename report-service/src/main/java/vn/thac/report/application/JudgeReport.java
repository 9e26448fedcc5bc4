package vn.thac.report.application;

import org.jspecify.annotations.Nullable;
import vn.thac.report.domain.Act;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportId;

/** The superior returns a report or takes it as final. */
public final class JudgeReport {

  private final ChangeReport change;

  public JudgeReport(Reports reports) {
    this.change = new ChangeReport(reports);
  }

  /** Sends it back; {@code edition} is the one the superior has seen, where they say so. */
  public StepTaken giveBack(ReportId id, @Nullable Long edition, String message, Act act) {
    return change.byPerson(id, edition, act, (report, by) -> report.giveBack(message, by));
  }

  /** Takes it as final. */
  public StepTaken accept(ReportId id, @Nullable Long edition, Act act) {
    return change.byPerson(id, edition, act, Report::accept);
  }
}

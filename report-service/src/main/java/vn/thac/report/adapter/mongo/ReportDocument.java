package vn.thac.report.adapter.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.report.domain.Duty;
import vn.thac.report.domain.Report;

/**
 * A report as stored. What is beside {@code duty}, {@code filing} and {@code below} is there to be
 * searched by.
 *
 * @param awaited still owed
 * @param agenda due date and id: the order of a unit's own reports
 * @param position path and id: the order of the tree
 */
record ReportDocument(
    String id,
    long version,
    String plan,
    String rootPlan,
    String regime,
    String period,
    String unit,
    @Nullable String via,
    String status,
    boolean awaited,
    String agenda,
    String position,
    DutyDocument duty,
    FilingDocument filing,
    List<ContributionDocument> below) {

  /** Sorts before everything a unit's code begins with: the unit before what is below it. */
  private static final String ITSELF = "/!";

  static ReportDocument of(Report report) {
    Duty duty = report.duty();
    String id = report.id().toString();
    return new ReportDocument(
        id,
        report.version(),
        duty.regime().plan().value(),
        duty.regime().rootPlan().value(),
        duty.regime().ref(),
        duty.period().code(),
        duty.unit().code(),
        duty.regime().via() == null ? null : duty.regime().via().code(),
        report.status().name(),
        report.status().isAwaited(),
        duty.due().on() + "/" + id,
        duty.unit().path() + ITSELF + id,
        DutyDocument.of(duty),
        FilingDocument.of(report.filing()),
        ContributionDocument.of(report.below()));
  }

  /** Before the first position below a path, and after the path's own. */
  static String firstBelow(String path) {
    return path + "/\"";
  }

  /** After the last position below a path. */
  static String afterLastBelow(String path) {
    return path + "0"; // the character after the slash
  }

  Report report() {
    return new Report(duty.duty(), version, filing.filing(), ContributionDocument.below(below));
  }
}

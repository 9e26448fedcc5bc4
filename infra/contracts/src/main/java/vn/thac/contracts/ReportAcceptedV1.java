package vn.thac.contracts;

import java.time.Instant;

/** A superior took a report as final. */
public record ReportAcceptedV1(
    String reportId,
    long version,
    String planId,
    String rootPlanId,
    String unit,
    String unitPath,
    String period,
    Instant at)
    implements Event {

  @Override
  public String key() {
    return reportId;
  }
}

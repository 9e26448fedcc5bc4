package vn.thac.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A superior sent a report back; it is owed again.
 *
 * @param message what has to be mended, in the superior's words
 */
public record ReportReturnedV1(
    String reportId,
    long version,
    String planId,
    String rootPlanId,
    String unit,
    String unitPath,
    String period,
    @Nullable String parentReportId,
    String message,
    Instant at)
    implements Event {

  @Override
  public String key() {
    return reportId;
  }
}

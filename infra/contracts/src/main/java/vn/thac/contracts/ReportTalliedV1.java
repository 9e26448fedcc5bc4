package vn.thac.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What was handed in below a unit has changed its sums; nobody handed in anything by this alone.
 */
public record ReportTalliedV1(
    String reportId,
    long version,
    String planId,
    String rootPlanId,
    String unit,
    String unitPath,
    String period,
    @Nullable String parentReportId,
    Map<String, BigDecimal> totals,
    int expected,
    int received,
    Instant at)
    implements Event {

  @Override
  public String key() {
    return reportId;
  }
}

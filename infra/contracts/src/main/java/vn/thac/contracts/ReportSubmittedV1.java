package vn.thac.contracts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A unit handed in its report for a period.
 *
 * @param parentReportId the superior's report for the same period, absent at the top
 * @param totals the unit's own figures plus those handed in below it
 * @param expected how many reports should stand behind the totals, this one included
 * @param received how many do
 */
public record ReportSubmittedV1(
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
    LocalDate dueOn,
    LocalDate submittedOn,
    Instant at)
    implements Event {

  @Override
  public String key() {
    return reportId;
  }
}

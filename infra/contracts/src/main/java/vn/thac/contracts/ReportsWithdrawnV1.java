package vn.thac.contracts;

import java.time.Instant;
import java.util.List;

/** Reports of one unit that the plan no longer asks for. */
public record ReportsWithdrawnV1(
    String dutyId,
    long version,
    String planId,
    String rootPlanId,
    String unit,
    String unitPath,
    List<String> reportIds,
    Instant at)
    implements Event {

  @Override
  public String key() {
    return dutyId;
  }
}

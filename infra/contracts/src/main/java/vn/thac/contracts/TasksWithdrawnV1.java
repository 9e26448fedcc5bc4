package vn.thac.contracts;

import java.time.Instant;
import java.util.List;

/** Tasks of one unit that the plan no longer asks for. */
public record TasksWithdrawnV1(
    String assignmentId,
    long version,
    String planId,
    String rootPlanId,
    String unit,
    String unitPath,
    List<String> taskIds,
    Instant at)
    implements Event {

  @Override
  public String key() {
    return assignmentId;
  }

  /** As it was assigned. */
  @Override
  public String together() {
    return planId;
  }
}

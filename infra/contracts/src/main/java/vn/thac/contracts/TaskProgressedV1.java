package vn.thac.contracts;

import java.time.Instant;

/**
 * A unit took note of a task or said how far it is.
 *
 * @param status ACKNOWLEDGED or IN_PROGRESS
 * @param percent 0 to 100
 */
public record TaskProgressedV1(
    String taskId,
    long version,
    String planId,
    String rootPlanId,
    String unit,
    String unitPath,
    String status,
    int percent,
    Instant at)
    implements Event {

  @Override
  public String key() {
    return taskId;
  }
}

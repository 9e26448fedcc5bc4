package vn.thac.contracts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A task, or one occurrence of a recurring one, is done.
 *
 * @param dueOn the date this completion answers
 * @param completedOn the day it was done, Asia/Ho_Chi_Minh
 * @param last nothing of this task remains to be done
 */
public record TaskCompletedV1(
    String taskId,
    long version,
    String planId,
    String rootPlanId,
    String unit,
    String unitPath,
    LocalDate dueOn,
    LocalDate completedOn,
    boolean last,
    Instant at)
    implements Event {

  @Override
  public String key() {
    return taskId;
  }
}

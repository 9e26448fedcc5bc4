package vn.thac.task.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How one task stands, as much as the counts need of it.
 *
 * @param version the task's version; a newer standing replaces an older one
 * @param nextDueOn the earliest date still to keep, absent where there is none
 */
public record Standing(
    TaskId task,
    String rootPlanId,
    String place,
    String placePath,
    long version,
    TaskStatus status,
    boolean late,
    @Nullable LocalDate nextDueOn) {

  /** The version in which a task begins. */
  static final long FIRST = 1;

  /** How a task stands that was just assigned, whatever has become of it since. */
  public static Standing assigned(
      TaskId task,
      String rootPlanId,
      String place,
      String placePath,
      @Nullable LocalDate nextDueOn) {
    return new Standing(
        task, rootPlanId, place, placePath, FIRST, TaskStatus.ASSIGNED, false, nextDueOn);
  }
}

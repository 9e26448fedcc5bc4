package vn.thac.task.domain;

/**
 * Which share of which plan a task is; never changes.
 *
 * @param ref the activity in the root plan, such as "PL.3"
 * @param unit the code of the unit that has to do it
 * @param unitPath the unit's path in the directory
 * @param place the place the unit belongs to
 * @param placePath the place's path
 * @param level the place's level
 * @param superior the committee that watches over the unit
 */
public record Assignment(
    String planId,
    String rootPlanId,
    String ref,
    String unit,
    String unitPath,
    String place,
    String placePath,
    String level,
    String superior) {

  /** The task this assignment makes. */
  public TaskId taskId() {
    return TaskId.of(planId, ref, unit);
  }
}

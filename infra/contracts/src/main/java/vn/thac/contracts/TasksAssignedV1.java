package vn.thac.contracts;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All tasks one unit has under one plan; one fact per unit, never one per task.
 *
 * @param assignmentId derived from plan and unit
 * @param version the plan's revision plus one
 * @param superior the code of the committee that watches over this unit
 */
public record TasksAssignedV1(
    String assignmentId,
    long version,
    String planId,
    String rootPlanId,
    String unit,
    String unitPath,
    String level,
    String superior,
    Instant at,
    List<Item> tasks)
    implements Event {

  /**
   * @param ref the activity in the root plan
   * @param label the beginning of the activity's text, short enough for a line in a mail
   * @param product the beginning of what is to come of it; absent where the plan names nothing, and
   *     in facts of before it was told
   * @param dues the dates still to keep, in order
   */
  public record Item(
      String taskId,
      String ref,
      String label,
      @Nullable String product,
      List<PlanIssuedV1.Due> dues) {}

  @Override
  public String key() {
    return assignmentId;
  }

  /** Those of one plan: a place's counts are of all its units. */
  @Override
  public String together() {
    return planId;
  }
}

package vn.thac.task.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What became true of tasks; the others are told of it. */
public sealed interface TaskFact {

  /** The plan it is about. */
  String planId();

  /** The plan at the top of the cascade. */
  String rootPlanId();

  /** When it became true. */
  Instant at();

  /** All tasks one unit has under one plan, with the dates still to keep. */
  record Assigned(
      String planId,
      String rootPlanId,
      String unit,
      String unitPath,
      String level,
      String superior,
      long version,
      Instant at,
      List<Item> tasks)
      implements TaskFact {

    /**
     * @param label the beginning of the activity's text
     * @param product the beginning of what is to come of it, where the plan names it
     */
    public record Item(
        TaskId id, String ref, String label, @Nullable String product, List<Due> dues) {}
  }

  /** Tasks of one unit that the plan no longer asks for. */
  record Withdrawn(
      String planId,
      String rootPlanId,
      String unit,
      String unitPath,
      long version,
      Instant at,
      List<TaskId> tasks)
      implements TaskFact {}

  /** A unit took note of a task, or said how far it is. */
  record Progressed(Assignment task, long version, TaskStatus status, int percent, Instant at)
      implements TaskFact {

    @Override
    public String planId() {
      return task.planId();
    }

    @Override
    public String rootPlanId() {
      return task.rootPlanId();
    }
  }

  /** An occurrence of a task is done; {@code last}, when nothing of it remains. */
  record Completed(
      Assignment task,
      long version,
      LocalDate dueOn,
      LocalDate completedOn,
      boolean last,
      Instant at)
      implements TaskFact {

    @Override
    public String planId() {
      return task.planId();
    }

    @Override
    public String rootPlanId() {
      return task.rootPlanId();
    }
  }
}

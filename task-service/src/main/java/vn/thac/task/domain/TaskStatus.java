package vn.thac.task.domain;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** How far a task is; each status knows its legal steps and refuses the others in words. */
public enum TaskStatus {
  ASSIGNED("mới được giao", "assigned"),
  ACKNOWLEDGED("đã tiếp nhận", "acknowledged"),
  IN_PROGRESS("đang thực hiện", "in progress"),
  COMPLETED("đã hoàn thành", "completed"),
  WITHDRAWN("đã thu hồi", "withdrawn");

  private final String vi;
  private final String en;

  TaskStatus(String vi, String en) {
    this.vi = vi;
    this.en = en;
  }

  /** Something remains to be done. */
  public boolean isOpen() {
    return this != COMPLETED && this != WITHDRAWN;
  }

  /** What the unit that has the task may do next. */
  private Set<TaskStatus> steps() {
    return switch (this) {
      case ASSIGNED -> EnumSet.of(ACKNOWLEDGED, IN_PROGRESS, COMPLETED);
      case ACKNOWLEDGED, IN_PROGRESS -> EnumSet.of(IN_PROGRESS, COMPLETED);
      case COMPLETED, WITHDRAWN -> EnumSet.noneOf(TaskStatus.class);
    };
  }

  /** What a new revision of the plan may make of it; only what is done is never taken back. */
  private Set<TaskStatus> stepsOfThePlan() {
    return switch (this) {
      case ASSIGNED, ACKNOWLEDGED, IN_PROGRESS, WITHDRAWN -> EnumSet.allOf(TaskStatus.class);
      case COMPLETED -> EnumSet.of(IN_PROGRESS, COMPLETED);
    };
  }

  /** Why the unit may not go there. */
  Optional<Refusal> refusal(TaskStatus next) {
    return steps().contains(next)
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "task.step",
                null,
                "Nhiệm vụ %s, không thể chuyển sang trạng thái %s.".formatted(vi, next.vi),
                "A task that is %s cannot become %s.".formatted(en, next.en)));
  }

  /**
   * The next status, where the plan may put it there.
   *
   * @throws IllegalStateException where it may not, which no plan can ask for
   */
  TaskStatus decreed(TaskStatus next) {
    if (!stepsOfThePlan().contains(next)) {
      throw new IllegalStateException("a plan makes no " + next + " of what is " + this);
    }
    return next;
  }
}

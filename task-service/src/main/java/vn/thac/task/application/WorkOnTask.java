package vn.thac.task.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.task.domain.Act;
import vn.thac.task.domain.Evidence;
import vn.thac.task.domain.Outcome;
import vn.thac.task.domain.Task;

/**
 * What a unit does with a task of its own. Each step answers with the task as it is stored then, or
 * with why not; {@link TaskHasMovedOn} where somebody was faster.
 */
public final class WorkOnTask {

  private final Tasks tasks;

  public WorkOnTask(Tasks tasks) {
    this.tasks = tasks;
  }

  /** The unit takes note of it. */
  public Outcome acknowledge(Task task, Act act) {
    return stored(task.acknowledge(act));
  }

  /** The unit says how far it is. */
  public Outcome progress(Task task, int percent, String note, Act act) {
    return stored(task.progress(percent, note, act));
  }

  /**
   * The unit has done it, or one occurrence of it.
   *
   * @param dueOn which date it answers; absent means the earliest one still open
   */
  public Outcome complete(Task task, List<Evidence> evidence, @Nullable LocalDate dueOn, Act act) {
    return stored(task.complete(evidence, dueOn, act));
  }

  private Outcome stored(Outcome outcome) {
    return switch (outcome) {
      case Outcome.Done(var task, var facts) -> new Outcome.Done(tasks.save(task, facts), facts);
      case Outcome.Denied denied -> denied;
    };
  }
}

package vn.thac.task.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.task.domain.Act;
import vn.thac.task.domain.Evidence;
import vn.thac.task.domain.Task;

/** A unit has done a task, or one occurrence of it. */
public final class CompleteTask {

  private final Tasks tasks;

  /** Works on these. */
  public CompleteTask(Tasks tasks) {
    this.tasks = tasks;
  }

  /** {@code dueOn} absent means the earliest open date. */
  public Task complete(Task task, List<Evidence> evidence, @Nullable LocalDate dueOn, Act act) {
    return tasks.save(task, task.complete(evidence, dueOn, act));
  }
}

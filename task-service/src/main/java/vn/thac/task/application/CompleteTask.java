package vn.thac.task.application;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.task.domain.Evidence;
import vn.thac.task.domain.Task;

/** A unit has done a task, or one occurrence of it. */
public final class CompleteTask {

  private final Tasks tasks;
  private final InstantSource clock;

  /** Works on these. */
  public CompleteTask(Tasks tasks, InstantSource clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  /** {@code dueOn} absent means the earliest open date; {@code who} is a login. */
  public Task complete(Task task, List<Evidence> evidence, @Nullable LocalDate dueOn, String who) {
    return tasks.save(task, task.complete(evidence, dueOn, who, clock.instant()));
  }
}

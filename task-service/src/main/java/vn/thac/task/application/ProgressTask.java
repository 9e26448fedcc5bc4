package vn.thac.task.application;

import java.time.InstantSource;
import vn.thac.task.domain.Task;

/** A unit says how far a task is. */
public final class ProgressTask {

  private final Tasks tasks;
  private final InstantSource clock;

  /** Works on these. */
  public ProgressTask(Tasks tasks, InstantSource clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  /** {@code who} is a login. */
  public Task progress(Task task, int percent, String note, String who) {
    return tasks.save(task, task.progress(percent, note, who, clock.instant()));
  }
}

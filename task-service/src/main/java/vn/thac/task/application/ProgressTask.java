package vn.thac.task.application;

import vn.thac.task.domain.Act;
import vn.thac.task.domain.Task;

/** A unit says how far a task is. */
public final class ProgressTask {

  private final Tasks tasks;

  /** Works on these. */
  public ProgressTask(Tasks tasks) {
    this.tasks = tasks;
  }

  /** The task as it is stored then. */
  public Task progress(Task task, int percent, String note, Act act) {
    return tasks.save(task, task.progress(percent, note, act));
  }
}

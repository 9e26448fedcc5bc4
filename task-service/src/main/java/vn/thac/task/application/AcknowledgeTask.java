package vn.thac.task.application;

import vn.thac.task.domain.Act;
import vn.thac.task.domain.Task;

/** A unit takes note of a task. */
public final class AcknowledgeTask {

  private final Tasks tasks;

  /** Works on these. */
  public AcknowledgeTask(Tasks tasks) {
    this.tasks = tasks;
  }

  /** The task as it is stored then. */
  public Task acknowledge(Task task, Act act) {
    return tasks.save(task, task.acknowledge(act));
  }
}

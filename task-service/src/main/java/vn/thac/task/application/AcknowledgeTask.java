package vn.thac.task.application;

import java.time.InstantSource;
import vn.thac.task.domain.Task;

/** A unit takes note of a task. */
public final class AcknowledgeTask {

  private final Tasks tasks;
  private final InstantSource clock;

  /** Works on these. */
  public AcknowledgeTask(Tasks tasks, InstantSource clock) {
    this.tasks = tasks;
    this.clock = clock;
  }

  /** {@code who} is a login. */
  public Task acknowledge(Task task, String who) {
    return tasks.save(task, task.acknowledge(who, clock.instant()));
  }
}

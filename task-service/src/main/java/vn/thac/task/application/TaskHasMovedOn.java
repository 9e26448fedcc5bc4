package vn.thac.task.application;

import vn.thac.task.domain.TaskId;

/** Somebody changed the task since it was read; read it again. */
public class TaskHasMovedOn extends RuntimeException {

  private static final long serialVersionUID = 1;

  public TaskHasMovedOn(TaskId id) {
    super("task " + id.value() + " has moved on");
  }
}

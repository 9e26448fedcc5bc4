package vn.thac.task.domain;

import java.util.List;

/** What comes of asking a task for a step. */
public sealed interface Outcome {

  /** The task as it now is, and what is to be told of it. */
  record Done(Task task, List<TaskFact> facts) implements Outcome {}

  /** Nothing changed, for this reason. */
  record Denied(Refusal reason) implements Outcome {}
}

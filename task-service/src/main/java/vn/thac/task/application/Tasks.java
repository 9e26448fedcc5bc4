package vn.thac.task.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import vn.thac.task.domain.Standing;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskFact;
import vn.thac.task.domain.TaskId;

/** All tasks there are, as they are stored; a write says which version it has seen. */
public interface Tasks {

  Optional<Task> find(TaskId id);

  /** Every task of these plans, withdrawn ones too. */
  List<Task> ofPlans(Collection<String> planIds);

  /** Stores new tasks; one that is already there stays as it is. */
  void assign(List<Task> tasks);

  /** Stores what a plan made of tasks; false where one has moved on since it was loaded. */
  boolean restate(List<Task> tasks);

  /**
   * The task and the facts that made it so, in one write; answers with what is stored now.
   *
   * @throws TaskHasMovedOn where somebody was faster
   */
  Task save(Task task, List<TaskFact> facts);

  /** How these tasks stand now. */
  List<Standing> standings(Collection<TaskId> ids);
}

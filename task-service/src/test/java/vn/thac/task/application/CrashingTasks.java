package vn.thac.task.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import vn.thac.task.domain.Standing;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskFact;
import vn.thac.task.domain.TaskId;

/** Writes a part of what it is given and then dies, as often as it is told to. */
final class CrashingTasks implements Tasks {

  /** The process died here. */
  static final class Crash extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  final InMemoryTasks inner = new InMemoryTasks();
  private final Random random;
  int crashes;

  CrashingTasks(Random random) {
    this.random = random;
  }

  @Override
  public void assign(List<Task> tasks) {
    if (crashes > 0 && random.nextInt(3) == 0) {
      crashes--;
      inner.assign(tasks.subList(0, random.nextInt(tasks.size() + 1)));
      throw new Crash();
    }
    inner.assign(tasks);
  }

  @Override
  public boolean restate(List<Task> tasks) {
    if (crashes > 0 && random.nextInt(3) == 0) {
      crashes--;
      inner.restate(tasks.subList(0, random.nextInt(tasks.size() + 1)));
      throw new Crash();
    }
    return inner.restate(tasks);
  }

  @Override
  public Optional<Task> find(TaskId id) {
    return inner.find(id);
  }

  @Override
  public List<Task> ofPlans(Collection<String> planIds) {
    return inner.ofPlans(planIds);
  }

  @Override
  public Task save(Task task, List<TaskFact> facts) {
    return inner.save(task, facts);
  }

  @Override
  public List<Standing> standings(Collection<TaskId> ids) {
    return inner.standings(ids);
  }
}

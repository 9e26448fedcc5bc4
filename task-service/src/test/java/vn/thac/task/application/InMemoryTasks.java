package vn.thac.task.application;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thac.task.domain.Standing;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskFact;
import vn.thac.task.domain.TaskId;

/** Tasks for tests of use cases; {@link TasksContract} keeps it honest. */
public final class InMemoryTasks implements Tasks {

  private final Map<TaskId, Task> stored = new LinkedHashMap<>();

  @Override
  public Optional<Task> find(TaskId id) {
    return Optional.ofNullable(stored.get(id)).map(task -> copy(task, task.version()));
  }

  @Override
  public List<Task> ofPlans(Collection<String> planIds) {
    return stored.values().stream()
        .filter(task -> planIds.contains(task.assignment().planId()))
        .map(task -> copy(task, task.version()))
        .toList();
  }

  @Override
  public void assign(List<Task> tasks) {
    tasks.forEach(task -> stored.putIfAbsent(task.id(), copy(task, task.version())));
  }

  @Override
  public boolean restate(List<Task> tasks) {
    boolean all = true;
    for (Task task : tasks) {
      all &= replaced(task);
    }
    return all;
  }

  @Override
  public Task save(Task task, List<TaskFact> facts) {
    if (!replaced(task)) {
      throw new TaskHasMovedOn(task.id());
    }
    return copy(task, task.version() + 1);
  }

  private boolean replaced(Task task) {
    Task there = stored.get(task.id());
    if (there == null || there.version() != task.version()) {
      return false;
    }
    stored.put(task.id(), copy(task, task.version() + 1));
    return true;
  }

  @Override
  public List<Standing> standings(Collection<TaskId> ids) {
    return stored.values().stream()
        .filter(task -> ids.contains(task.id()))
        .map(
            task ->
                new Standing(
                    task.id(),
                    task.assignment().rootPlanId(),
                    task.assignment().place(),
                    task.assignment().placePath(),
                    task.version(),
                    task.status(),
                    task.wasLate(),
                    task.nextDue().map(due -> due.on()).orElse(null)))
        .toList();
  }

  private static Task copy(Task task, long version) {
    return Task.rehydrate(
        task.assignment(),
        version,
        task.planVersion(),
        task.status(),
        task.dues(),
        task.percent(),
        task.history());
  }
}

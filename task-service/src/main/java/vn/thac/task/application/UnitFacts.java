package vn.thac.task.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.thac.task.domain.Assignment;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskFact;
import vn.thac.task.domain.TaskId;

/** What is told of many tasks of one plan: one fact per unit, never one per task. */
final class UnitFacts {

  private UnitFacts() {}

  /**
   * What a task is called, each short enough for a line in a mail.
   *
   * @param product what is to come of it; absent where the plan names nothing
   */
  record Named(String label, @Nullable String product) {

    static final Named NOTHING = new Named("", null);
  }

  static List<TaskFact> assigned(
      List<Task> tasks, Function<TaskId, Named> names, long version, Instant at) {
    List<TaskFact> facts = new ArrayList<>();
    for (List<Task> ofUnit : byUnit(tasks)) {
      Assignment one = ofUnit.getFirst().assignment();
      facts.add(
          new TaskFact.Assigned(
              one.planId(),
              one.rootPlanId(),
              one.unit(),
              one.unitPath(),
              one.level(),
              one.superior(),
              version,
              at,
              ofUnit.stream().map(task -> item(task, names.apply(task.id()))).toList()));
    }
    return facts;
  }

  private static TaskFact.Assigned.Item item(Task task, Named named) {
    return new TaskFact.Assigned.Item(
        task.id(),
        task.assignment().ref(),
        named.label(),
        named.product(),
        task.dues().stream().filter(due -> due.completion() == null).toList());
  }

  static List<TaskFact> withdrawn(List<Task> tasks, long version, Instant at) {
    List<TaskFact> facts = new ArrayList<>();
    for (List<Task> ofUnit : byUnit(tasks)) {
      Assignment one = ofUnit.getFirst().assignment();
      facts.add(
          new TaskFact.Withdrawn(
              one.planId(),
              one.rootPlanId(),
              one.unit(),
              one.unitPath(),
              version,
              at,
              ofUnit.stream().map(Task::id).toList()));
    }
    return facts;
  }

  private static Collection<List<Task>> byUnit(List<Task> tasks) {
    Map<String, List<Task>> byUnit = new LinkedHashMap<>();
    for (Task task : tasks) {
      byUnit.computeIfAbsent(task.assignment().unit(), unit -> new ArrayList<>()).add(task);
    }
    return byUnit.values();
  }
}

package vn.thac.task.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.thac.task.domain.Assignment;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskFact;
import vn.thac.task.domain.TaskId;

/** What is told of many tasks of one plan: one fact per unit, never one per task. */
final class UnitFacts {

  private UnitFacts() {}

  static List<TaskFact> assigned(
      List<Task> tasks, Function<TaskId, String> labels, long version, Instant at) {
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
              ofUnit.stream().map(task -> item(task, labels.apply(task.id()))).toList()));
    }
    return facts;
  }

  private static TaskFact.Assigned.Item item(Task task, String label) {
    return new TaskFact.Assigned.Item(
        task.id(),
        task.assignment().ref(),
        label,
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

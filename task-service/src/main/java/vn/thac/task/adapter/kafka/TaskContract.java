package vn.thac.task.adapter.kafka;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.contracts.Event;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.contracts.TaskCompletedV1;
import vn.thac.contracts.TaskProgressedV1;
import vn.thac.contracts.TasksAssignedV1;
import vn.thac.contracts.TasksWithdrawnV1;
import vn.thac.task.domain.Assignment;
import vn.thac.task.domain.TaskFact;
import vn.thac.task.domain.TaskId;

/** The only place where a fact of this service becomes a message for others. */
final class TaskContract {

  private TaskContract() {}

  static Event toWire(TaskFact fact) {
    return switch (fact) {
      case TaskFact.Assigned assigned -> assigned(assigned);
      case TaskFact.Withdrawn withdrawn -> withdrawn(withdrawn);
      case TaskFact.Progressed progressed -> progressed(progressed);
      case TaskFact.Completed completed -> completed(completed);
    };
  }

  private static TasksAssignedV1 assigned(TaskFact.Assigned fact) {
    return new TasksAssignedV1(
        TaskId.assignment(fact.planId(), fact.unit()),
        fact.version(),
        fact.planId(),
        fact.rootPlanId(),
        fact.unit(),
        fact.unitPath(),
        fact.level(),
        fact.superior(),
        fact.at(),
        fact.tasks().stream().map(TaskContract::item).toList());
  }

  private static TasksAssignedV1.Item item(TaskFact.Assigned.Item item) {
    List<PlanIssuedV1.Due> dues =
        item.dues().stream().map(due -> new PlanIssuedV1.Due(due.on(), due.reason())).toList();
    return new TasksAssignedV1.Item(
        item.id().value(), item.ref(), item.label(), item.product(), dues);
  }

  private static TasksWithdrawnV1 withdrawn(TaskFact.Withdrawn fact) {
    return new TasksWithdrawnV1(
        TaskId.assignment(fact.planId(), fact.unit()),
        fact.version(),
        fact.planId(),
        fact.rootPlanId(),
        fact.unit(),
        fact.unitPath(),
        fact.tasks().stream().map(TaskId::value).toList(),
        fact.at());
  }

  private static TaskProgressedV1 progressed(TaskFact.Progressed fact) {
    Assignment task = fact.task();
    return new TaskProgressedV1(
        task.taskId().value(),
        fact.version(),
        task.planId(),
        task.rootPlanId(),
        task.unit(),
        task.unitPath(),
        fact.status().name(),
        fact.percent(),
        fact.at());
  }

  private static TaskCompletedV1 completed(TaskFact.Completed fact) {
    Assignment task = fact.task();
    return new TaskCompletedV1(
        task.taskId().value(),
        fact.version(),
        task.planId(),
        task.rootPlanId(),
        task.unit(),
        task.unitPath(),
        fact.dueOn(),
        fact.completedOn(),
        fact.last(),
        fact.at());
  }

  /** What must exist, in one line; empty where the plan does not say. */
  static String deliverable(PlanIssuedV1.@Nullable Deliverable deliverable) {
    return deliverable == null ? "" : deliverable.what();
  }
}

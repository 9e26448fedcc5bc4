package vn.thac.notification.adapter.kafka;

import java.util.List;
import vn.thac.contracts.TaskCompletedV1;
import vn.thac.contracts.TasksAssignedV1;
import vn.thac.contracts.TasksWithdrawnV1;
import vn.thac.messaging.Interest;
import vn.thac.messaging.ReceivedEvent;
import vn.thac.notification.application.News;
import vn.thac.notification.domain.DeadlineFact;
import vn.thac.notification.domain.Subject;

/** A task is to be done by its dates. */
public final class TaskListener {

  /** What is listened to on {@code task.events}. */
  public static final Interest WANTED =
      Interest.in(TasksAssignedV1.class, TaskCompletedV1.class, TasksWithdrawnV1.class);

  private TaskListener() {}

  /** What these events mean here. */
  public static News of(List<ReceivedEvent<?>> events) {
    var gathered = new Gathered();
    for (ReceivedEvent<?> event : events) {
      switch (event.fact()) {
        case TasksAssignedV1 assigned -> assigned(gathered, assigned);
        case TaskCompletedV1 done ->
            gathered.facts.add(
                new DeadlineFact.Kept(
                    new Subject(
                        Subject.Kind.TASK,
                        done.taskId(),
                        done.planId(),
                        done.rootPlanId(),
                        done.unit(),
                        done.unitPath()),
                    done.version(),
                    done.at(),
                    done.dueOn(),
                    done.completedOn(),
                    done.last()));
        case TasksWithdrawnV1 gone ->
            gone.taskIds().stream()
                .map(
                    id ->
                        new Subject(
                            Subject.Kind.TASK,
                            id,
                            gone.planId(),
                            gone.rootPlanId(),
                            gone.unit(),
                            gone.unitPath()))
                .map(task -> new DeadlineFact.Dropped(task, gone.version(), gone.at()))
                .forEach(gathered.facts::add);
        default -> throw new IllegalArgumentException("not listened to: " + event.fact());
      }
    }
    return gathered.news();
  }

  private static void assigned(Gathered gathered, TasksAssignedV1 assigned) {
    gathered.assigned(
        assigned.tasks().stream()
            .map(
                task ->
                    new DeadlineFact.Asked(
                        task(task.taskId(), assigned),
                        assigned.version(),
                        assigned.at(),
                        assigned.superior(),
                        task.label(),
                        task.product(),
                        task.dues().stream().map(Gathered::due).toList()))
            .toList());
  }

  private static Subject task(String id, TasksAssignedV1 of) {
    return new Subject(
        Subject.Kind.TASK, id, of.planId(), of.rootPlanId(), of.unit(), of.unitPath());
  }
}

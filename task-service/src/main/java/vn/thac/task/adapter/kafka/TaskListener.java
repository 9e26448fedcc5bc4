package vn.thac.task.adapter.kafka;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import vn.thac.access.DirectoryCopy;
import vn.thac.contracts.Event;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.contracts.TaskCompletedV1;
import vn.thac.contracts.TaskProgressedV1;
import vn.thac.contracts.TasksAssignedV1;
import vn.thac.contracts.TasksWithdrawnV1;
import vn.thac.messaging.BatchHandler;
import vn.thac.messaging.Interest;
import vn.thac.messaging.ReceivedEvent;
import vn.thac.task.application.CountProgress;
import vn.thac.task.domain.Standing;
import vn.thac.task.domain.TaskId;

/** Hears what this service itself told of tasks, and has them counted. */
public final class TaskListener implements BatchHandler {

  /** What it wants to hear. */
  public static final Interest WANTED =
      Interest.in(
          TasksAssignedV1.class,
          TasksWithdrawnV1.class,
          TaskProgressedV1.class,
          TaskCompletedV1.class);

  /** Of an assignment; every revision of the plan counts it up. */
  private static final long FIRST = 1;

  private final CountProgress countProgress;

  public TaskListener(CountProgress countProgress) {
    this.countProgress = countProgress;
  }

  @Override
  public void handle(List<ReceivedEvent<?>> events) {
    List<Standing> begun = new ArrayList<>();
    Set<TaskId> changed = new LinkedHashSet<>();
    for (ReceivedEvent<?> event : events) {
      if (event.fact() instanceof TasksAssignedV1 assigned && assigned.version() == FIRST) {
        begun.addAll(standings(assigned));
      } else {
        tasksOf(event.fact()).map(TaskId::new).forEach(changed::add);
      }
    }
    countProgress.changed(begun, changed);
  }

  /** The first assignment says all that is counted: a hundred thousand tasks are not read again. */
  private static List<Standing> standings(TasksAssignedV1 assigned) {
    String place = DirectoryCopy.placeOf(assigned.unit());
    String path = assigned.unitPath();
    String placePath =
        place.equals(assigned.unit()) ? path : path.substring(0, path.lastIndexOf('/'));
    return assigned.tasks().stream()
        .map(
            task ->
                Standing.assigned(
                    new TaskId(task.taskId()),
                    assigned.rootPlanId(),
                    place,
                    placePath,
                    task.dues().stream()
                        .map(PlanIssuedV1.Due::on)
                        .min(Comparator.naturalOrder())
                        .orElse(null)))
        .toList();
  }

  private static Stream<String> tasksOf(Event fact) {
    return switch (fact) {
      case TasksAssignedV1 assigned -> assigned.tasks().stream().map(TasksAssignedV1.Item::taskId);
      case TasksWithdrawnV1 withdrawn -> withdrawn.taskIds().stream();
      case TaskProgressedV1 progressed -> Stream.of(progressed.taskId());
      case TaskCompletedV1 completed -> Stream.of(completed.taskId());
      default -> throw new IllegalArgumentException("not asked for: " + fact);
    };
  }
}

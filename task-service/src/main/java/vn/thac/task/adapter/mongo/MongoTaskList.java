package vn.thac.task.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.task.application.PlacePaths;
import vn.thac.task.application.TaskList;
import vn.thac.task.application.TaskQuery;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskState;
import vn.thac.task.domain.TaskStatus;

/** Lists of tasks, each read off an index that begins with what is asked for. */
public final class MongoTaskList implements TaskList {

  private static final Set<TaskState> OPEN =
      EnumSet.of(TaskState.NOT_YET_DUE, TaskState.IN_PROGRESS, TaskState.OVERDUE);
  private static final Set<TaskState> COMPLETED =
      EnumSet.of(TaskState.COMPLETED_ON_TIME, TaskState.COMPLETED_LATE);

  private final MongoOperations mongo;
  private final PlacePaths places;

  /** Reads what {@link MongoTasks} writes. */
  public MongoTaskList(MongoOperations mongo, PlacePaths places) {
    this.mongo = mongo;
    this.places = places;
  }

  @Override
  public List<Task> find(TaskQuery query) {
    List<Task> found = new ArrayList<>();
    if (query.states().isEmpty() || isNowhere(query.where())) {
      return found;
    }
    Bson asked = filter(query);
    for (Bson where : where(query)) {
      mongo
          .getCollection(TaskDocument.COLLECTION)
          .find(and(where, asked))
          .sort(
              query.where() instanceof TaskQuery.OfUnits
                  ? Sorts.ascending("nextDueOn", "_id")
                  : Sorts.ascending("path", "nextDueOn", "_id"))
          .limit(query.limit() - found.size())
          .projection(Projections.exclude("history", "outbox"))
          .map(TaskDocument::taskIn)
          .into(found);
      if (found.size() == query.limit()) {
        break;
      }
    }
    return found;
  }

  private static boolean isNowhere(TaskQuery.Where where) {
    return switch (where) {
      case TaskQuery.OfUnits units -> units.codes().isEmpty();
      case TaskQuery.Below below -> below.paths().isEmpty();
    };
  }

  /** One after the other until the page is full. */
  private List<Bson> where(TaskQuery query) {
    return switch (query.where()) {
      case TaskQuery.OfUnits units -> Stretches.ofUnits(units.codes(), query.after());
      case TaskQuery.Below below -> Stretches.below(below.paths(), query.after(), places.inOrder());
    };
  }

  private static Bson filter(TaskQuery query) {
    List<Bson> filters = new ArrayList<>();
    filters.add(states(query));
    if (query.rootPlanId() != null) {
      filters.add(eq("rootPlanId", query.rootPlanId()));
    }
    if (query.dueBefore() != null) {
      filters.add(lt("nextDueOn", query.dueBefore().toString()));
    }
    return and(filters);
  }

  private static Bson states(TaskQuery query) {
    if (query.states().equals(EnumSet.complementOf(EnumSet.of(TaskState.WITHDRAWN)))) {
      return ne("status", TaskStatus.WITHDRAWN.name());
    }
    Set<TaskState> left = EnumSet.copyOf(query.states());
    List<Bson> any = new ArrayList<>();
    if (left.containsAll(OPEN)) {
      left.removeAll(OPEN);
      any.add(status(TaskStatus.ASSIGNED, TaskStatus.ACKNOWLEDGED, TaskStatus.IN_PROGRESS));
    }
    if (left.containsAll(COMPLETED)) {
      left.removeAll(COMPLETED);
      any.add(status(TaskStatus.COMPLETED));
    }
    left.forEach(state -> any.add(state(state, query.today().toString())));
    return any.size() == 1 ? any.getFirst() : or(any);
  }

  private static Bson state(TaskState state, String today) {
    return switch (state) {
      case NOT_YET_DUE ->
          and(status(TaskStatus.ASSIGNED, TaskStatus.ACKNOWLEDGED), gte("nextDueOn", today));
      case IN_PROGRESS -> and(status(TaskStatus.IN_PROGRESS), gte("nextDueOn", today));
      case OVERDUE ->
          and(
              status(TaskStatus.ASSIGNED, TaskStatus.ACKNOWLEDGED, TaskStatus.IN_PROGRESS),
              lt("nextDueOn", today));
      case COMPLETED_ON_TIME -> and(status(TaskStatus.COMPLETED), eq("late", false));
      case COMPLETED_LATE -> and(status(TaskStatus.COMPLETED), eq("late", true));
      case WITHDRAWN -> status(TaskStatus.WITHDRAWN);
    };
  }

  private static Bson status(TaskStatus... any) {
    return in("status", List.of(any).stream().map(TaskStatus::name).toList());
  }
}

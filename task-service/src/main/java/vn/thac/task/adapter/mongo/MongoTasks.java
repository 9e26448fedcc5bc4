package vn.thac.task.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.messaging.Bulk;
import vn.thac.messaging.Outbox;
import vn.thac.messaging.OutgoingEvent;
import vn.thac.task.application.TaskHasMovedOn;
import vn.thac.task.application.Tasks;
import vn.thac.task.domain.Standing;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskFact;
import vn.thac.task.domain.TaskId;

/** Tasks in MongoDB, one document each with its facts to be told. */
public final class MongoTasks implements Tasks {

  private final MongoCollection<Document> collection;
  private final Outbox outbox;
  private final Function<TaskFact, OutgoingEvent> wire;

  /**
   * Makes sure of the indexes.
   *
   * @param wire how a fact is told to the others
   */
  public MongoTasks(MongoOperations mongo, Outbox outbox, Function<TaskFact, OutgoingEvent> wire) {
    this.collection = mongo.getCollection(TaskDocument.COLLECTION);
    this.outbox = outbox;
    this.wire = wire;
    collection.createIndex(Indexes.ascending("planId"));
    collection.createIndex(Indexes.ascending("unit", "nextDueOn"));
    collection.createIndex(Indexes.ascending("path", "nextDueOn"));
    collection.createIndex(Indexes.ascending("rootPlanId", "path"));
  }

  @Override
  public Optional<Task> find(TaskId id) {
    return Optional.ofNullable(collection.find(eq("_id", id.value())).first())
        .map(TaskDocument::taskIn);
  }

  @Override
  public List<Task> ofPlans(Collection<String> planIds) {
    return collection.find(in("planId", planIds)).map(TaskDocument::taskIn).into(new ArrayList<>());
  }

  @Override
  public void assign(List<Task> tasks) {
    Bulk.insert(
        collection, tasks.stream().map(task -> TaskDocument.of(task, task.version())).toList());
  }

  @Override
  public boolean restate(List<Task> tasks) {
    if (tasks.isEmpty()) {
      return true;
    }
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Task task : tasks) {
      Document next = TaskDocument.of(task, task.version() + 1);
      Object id = next.remove("_id");
      writes.add(
          new UpdateOneModel<>(
              and(eq("_id", id), eq("version", task.version())), new Document("$set", next)));
    }
    return Bulk.writeAll(collection, writes);
  }

  @Override
  public Task save(Task task, List<TaskFact> facts) {
    Document next = TaskDocument.of(task, task.version() + 1);
    List<OutgoingEvent> told = facts.stream().map(wire).toList();
    if (!outbox.update(task.id().value(), task.version(), next, told)) {
      throw new TaskHasMovedOn(task.id());
    }
    return TaskDocument.taskIn(next);
  }

  @Override
  public List<Standing> standings(Collection<TaskId> ids) {
    return collection
        .find(in("_id", ids.stream().map(TaskId::value).toList()))
        .projection(Projections.exclude("dues", "history", "outbox"))
        .map(TaskDocument::standingIn)
        .into(new ArrayList<>());
  }
}

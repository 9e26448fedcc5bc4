package vn.thac.task.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
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

  private final MongoOperations mongo;
  private final MongoCollection<Document> collection;
  private final Outbox outbox;
  private final Function<TaskFact, OutgoingEvent> wire;

  /**
   * Makes sure of the indexes.
   *
   * @param wire how a fact is told to the others
   */
  public MongoTasks(MongoOperations mongo, Outbox outbox, Function<TaskFact, OutgoingEvent> wire) {
    this.mongo = mongo;
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
        .map(found -> read(found).task());
  }

  @Override
  public List<Task> ofPlans(Collection<String> planIds) {
    List<Task> found = new ArrayList<>();
    all(collection.find(in("planId", planIds))).forEach(doc -> found.add(doc.task()));
    return found;
  }

  @Override
  public void assign(List<Task> tasks) {
    Inserts.into(
        collection,
        tasks.stream().map(task -> written(TaskDocument.of(task, task.version()))).toList());
  }

  @Override
  public boolean restate(List<Task> tasks) {
    if (tasks.isEmpty()) {
      return true;
    }
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Task task : tasks) {
      Document next = written(TaskDocument.of(task, task.version() + 1));
      Object id = next.remove("_id");
      writes.add(
          new UpdateOneModel<>(
              and(eq("_id", id), eq("version", task.version())), new Document("$set", next)));
    }
    return collection.bulkWrite(writes, new BulkWriteOptions().ordered(false)).getMatchedCount()
        == tasks.size();
  }

  @Override
  public Task save(Task task, List<TaskFact> facts) {
    TaskDocument next = TaskDocument.of(task, task.version() + 1);
    List<OutgoingEvent> told = facts.stream().map(wire).toList();
    if (!outbox.update(next.id(), task.version(), next, told)) {
      throw new TaskHasMovedOn(task.id());
    }
    return next.task();
  }

  @Override
  public List<Standing> standings(Collection<TaskId> ids) {
    List<Standing> found = new ArrayList<>();
    FindIterable<Document> those =
        collection
            .find(in("_id", ids.stream().map(TaskId::value).toList()))
            .projection(Projections.exclude("history", "outbox"));
    all(those).forEach(doc -> found.add(doc.standing()));
    return found;
  }

  List<TaskDocument> all(FindIterable<Document> found) {
    List<TaskDocument> all = new ArrayList<>();
    found.forEach(document -> all.add(read(document)));
    return all;
  }

  private TaskDocument read(Document document) {
    document.putIfAbsent("history", List.of());
    return mongo.getConverter().read(TaskDocument.class, document);
  }

  private Document written(TaskDocument document) {
    Document written = new Document();
    mongo.getConverter().write(document, written);
    written.remove("_class");
    return written;
  }
}

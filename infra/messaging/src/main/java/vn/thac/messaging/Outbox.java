package vn.thac.messaging;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertOneModel;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mapping.PersistentProperty;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.mapping.MongoPersistentEntity;
import org.springframework.data.mongodb.core.mapping.MongoPersistentProperty;

/**
 * Writes an aggregate's new state and the facts that made it so in one document write, which is
 * atomic on every MongoDB; the relay tells the facts afterwards. The aggregate's document has an
 * {@code _id} and a {@code version}; the fields {@code outbox} and {@code untoldSince} belong to
 * this class.
 */
public final class Outbox {

  static final String OUTBOX = "outbox";
  static final String UNTOLD_SINCE = "untoldSince";

  private final MongoOperations mongo;
  private final String collection;
  private final OutboxRelay relay;

  Outbox(MongoOperations mongo, String collection, OutboxRelay relay) {
    this.mongo = mongo;
    this.collection = collection;
    this.relay = relay;
  }

  /** Stores a new aggregate with its first facts; false where one of this id is already there. */
  public boolean insert(String id, Object document, List<OutgoingEvent> facts) {
    return writeAll(List.of(Change.first(id, document, facts))) == 1;
  }

  /**
   * Stores the next state with its facts where the stored version is still the one that was seen;
   * false where somebody was faster. {@code document} carries the next version; what a mapped one
   * leaves out is taken out of the store, and so is what a {@link Document} holds as null.
   */
  public boolean update(String id, long seen, Object document, List<OutgoingEvent> facts) {
    return writeAll(List.of(new Change(id, seen, document, facts))) == 1;
  }

  /**
   * One aggregate's next state with its facts.
   *
   * @param seen the version it was made from; none where it is the first
   * @param document what {@link #update} takes
   */
  public record Change(String id, @Nullable Long seen, Object document, List<OutgoingEvent> facts) {

    /** Of a new aggregate. */
    public static Change first(String id, Object document, List<OutgoingEvent> facts) {
      return new Change(id, null, document, facts);
    }
  }

  /**
   * The same for many in one go, each by itself; how many were stored. Whose was not is found out
   * by looking again.
   */
  public int writeAll(List<Change> changes) {
    if (changes.isEmpty()) {
      return 0;
    }
    int stored = stored(changes.stream().map(this::write).toList());
    if (stored > 0) {
      changes.forEach(
          change -> relay.wake(collection, change.facts().isEmpty() ? null : change.id()));
    }
    return stored;
  }

  private int stored(List<WriteModel<Document>> writes) {
    long first = writes.stream().filter(InsertOneModel.class::isInstance).count();
    try {
      BulkWriteResult result =
          mongo.getCollection(collection).bulkWrite(writes, new BulkWriteOptions().ordered(false));
      return (int) first + result.getMatchedCount();
    } catch (MongoBulkWriteException e) {
      if (!Bulk.isThereAlready(e)) {
        throw e;
      }
      // The embedded store counts among the inserted what it has refused.
      return (int) first - e.getWriteErrors().size() + e.getWriteResult().getMatchedCount();
    }
  }

  private WriteModel<Document> write(Change change) {
    return change.seen() == null ? first(change) : next(change);
  }

  private InsertOneModel<Document> first(Change change) {
    Document written = written(change.document());
    written.put("_id", change.id());
    if (!change.facts().isEmpty()) {
      written.put(OUTBOX, entries(change.facts()));
      written.put(UNTOLD_SINCE, Date.from(relay.machineTime()));
    }
    return new InsertOneModel<>(written);
  }

  private UpdateOneModel<Document> next(Change change) {
    Document next = written(change.document());
    next.remove("_id");
    Document update = new Document("$set", next);
    Document absent = absent(change.document(), next);
    if (!change.facts().isEmpty()) {
      next.put(UNTOLD_SINCE, Date.from(relay.machineTime()));
      update.put("$push", new Document(OUTBOX, new Document("$each", entries(change.facts()))));
    }
    if (!absent.isEmpty()) {
      update.put("$unset", absent);
    }
    return new UpdateOneModel<>(
        new Document("_id", change.id()).append("version", change.seen()), update);
  }

  private Document written(Object document) {
    Document written = new Document();
    if (document instanceof Document byHand) {
      byHand.forEach((field, value) -> putIfPresent(written, field, value));
    } else {
      mongo.getConverter().write(document, written);
    }
    written.remove("_class");
    written.remove(OUTBOX);
    written.remove(UNTOLD_SINCE);
    return written;
  }

  /**
   * What the next state no longer has: the mapping leaves absent values out, the store must too.
   */
  private Document absent(Object document, Document next) {
    Document absent = new Document();
    if (document instanceof Document byHand) {
      byHand.forEach(
          (field, value) -> {
            if (value == null) {
              absent.put(field, "");
            }
          });
      return absent;
    }
    MongoPersistentEntity<?> entity =
        (MongoPersistentEntity<?>)
            mongo
                .getConverter()
                .getMappingContext()
                .getRequiredPersistentEntity(document.getClass());
    for (PersistentProperty<?> property : entity) {
      String field = ((MongoPersistentProperty) property).getFieldName();
      if (!next.containsKey(field) && !List.of("_id", OUTBOX, UNTOLD_SINCE).contains(field)) {
        absent.put(field, "");
      }
    }
    return absent;
  }

  private static List<Document> entries(List<OutgoingEvent> facts) {
    List<Document> entries = new ArrayList<>(facts.size());
    for (OutgoingEvent fact : facts) {
      Document entry =
          new Document("id", fact.id().toString())
              .append("topic", fact.topic())
              .append("type", fact.type())
              .append("key", fact.key())
              .append("at", Date.from(fact.at()))
              .append("correlation", fact.correlation())
              .append("body", fact.body());
      UUID causation = fact.causation();
      putIfPresent(entry, "causation", causation == null ? null : causation.toString());
      putIfPresent(entry, "traceparent", fact.traceparent());
      entries.add(entry);
    }
    return entries;
  }

  private static void putIfPresent(Document entry, String name, @Nullable Object value) {
    if (value != null) {
      entry.put(name, value);
    }
  }

  static OutgoingEvent eventOf(Document entry) {
    String causation = entry.getString("causation");
    return new OutgoingEvent(
        UUID.fromString(entry.getString("id")),
        entry.getString("topic"),
        entry.getString("type"),
        entry.getString("key"),
        entry.getDate("at").toInstant(),
        entry.getString("correlation"),
        causation == null ? null : UUID.fromString(causation),
        entry.getString("traceparent"),
        entry.getString("body"));
  }
}

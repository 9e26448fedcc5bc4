package vn.thac.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;

/** What this service could not handle: operators see it, try it again, or let it go. */
public final class DeadLetters {

  private static final int MOST_LISTED = 200;
  private static final int LONGEST_LISTED = 2_000;

  private final MongoOperations mongo;
  private final Inbox inbox;
  private final InstantSource machine = InstantSource.system();

  DeadLetters(MongoOperations mongo, Inbox inbox, MeterRegistry meters) {
    this.mongo = mongo;
    this.inbox = inbox;
    Gauge.builder("thac.dead.letters.waiting", this, DeadLetters::waiting).register(meters);
  }

  /** The function behind the binding of this service's own dead-letter topics. */
  public Consumer<Message<List<byte[]>>> intake() {
    return batch -> RawRecord.of(batch).forEach(this::keep);
  }

  private void keep(RawRecord record) {
    Map<String, String> headers = new LinkedHashMap<>(record.headers());
    String topic = taken(headers, DeadLetterPost.TOPIC, record.topic());
    String partition =
        taken(headers, DeadLetterPost.PARTITION, Integer.toString(record.partition()));
    String offset = taken(headers, DeadLetterPost.OFFSET, Long.toString(record.offset()));
    // A broker that was made anew counts from zero again: what the record holds tells them apart.
    String id = "%s-%s-%s-%08x".formatted(topic, partition, offset, Arrays.hashCode(record.body()));
    List<Document> pairs = new ArrayList<>();
    String reason = taken(headers, DeadLetterPost.REASON, "unknown");
    headers.forEach((name, value) -> pairs.add(new Document("name", name).append("value", value)));
    Document dead =
        new Document("_id", id)
            .append("topic", topic)
            .append("key", record.key())
            .append("type", headers.get("ce_type"))
            .append("reason", reason)
            .append("state", DeadLetter.State.WAITING.name())
            .append("at", Date.from(machine.instant()))
            .append("headers", pairs)
            .append("body", record.body());
    try {
      letters().insertOne(dead);
    } catch (com.mongodb.MongoWriteException e) {
      if (e.getError().getCategory() != com.mongodb.ErrorCategory.DUPLICATE_KEY) {
        throw e;
      }
      // parked again, as after a replayed batch: it is already here
    }
  }

  private static String taken(Map<String, String> headers, String name, String otherwise) {
    String value = headers.remove(name);
    return value == null ? otherwise : value;
  }

  /** The newest first, of one state or of all, 200 at most, with the beginning of their bodies. */
  public List<DeadLetter> list(DeadLetter.@Nullable State state) {
    Bson filter = state == null ? new Document() : Filters.eq("state", state.name());
    List<DeadLetter> found = new ArrayList<>();
    letters()
        .find(filter)
        .sort(Sorts.descending("at"))
        .limit(MOST_LISTED)
        .forEach(document -> found.add(letterOf(document, LONGEST_LISTED)));
    return found;
  }

  /** One of them. */
  public Optional<DeadLetter> find(String id) {
    return Optional.ofNullable(letters().find(Filters.eq("_id", id)).first())
        .map(document -> letterOf(document, Integer.MAX_VALUE));
  }

  /**
   * Hands a waiting record to its handler again. When it fails again it keeps waiting, with the new
   * reason; the answer says which. Asked for once more after it went through, it does nothing.
   */
  public DeadLetter replay(String id) {
    Optional<DeadLetter> letter = find(id);
    if (letter.isPresent() && letter.get().state() == DeadLetter.State.REPLAYED) {
      return letter.get();
    }
    Document document = waiting(id);
    try {
      inbox.replay(document.getString("topic"), recordOf(document));
      return settle(id, DeadLetter.State.REPLAYED, document.getString("reason"));
    } catch (Unreadable | RuntimeException e) {
      if (Outage.passes(e)) {
        throw new IllegalStateException("the store or the broker is away; try again later", e);
      }
      return settle(id, DeadLetter.State.WAITING, DeadLetterPost.wordsOf(e));
    }
  }

  /** Lets a waiting record go; it stays listed as discarded. */
  public DeadLetter discard(String id) {
    return settle(id, DeadLetter.State.DISCARDED, waiting(id).getString("reason"));
  }

  private Document waiting(String id) {
    Document document =
        letters()
            .find(
                Filters.and(
                    Filters.eq("_id", id), Filters.eq("state", DeadLetter.State.WAITING.name())))
            .first();
    if (document == null) {
      throw new java.util.NoSuchElementException("no waiting dead letter " + id);
    }
    return document;
  }

  private DeadLetter settle(String id, DeadLetter.State state, String reason) {
    letters()
        .updateOne(
            Filters.and(
                Filters.eq("_id", id), Filters.eq("state", DeadLetter.State.WAITING.name())),
            Updates.combine(Updates.set("state", state.name()), Updates.set("reason", reason)));
    return find(id).orElseThrow();
  }

  private double waiting() {
    return letters().countDocuments(Filters.eq("state", DeadLetter.State.WAITING.name()));
  }

  private MongoCollection<Document> letters() {
    return mongo.getCollection("dead_letters");
  }

  private static RawRecord recordOf(Document document) {
    Map<String, String> headers = new LinkedHashMap<>();
    document
        .getList("headers", Document.class, List.of())
        .forEach(pair -> headers.put(pair.getString("name"), pair.getString("value")));
    return new RawRecord(
        document.getString("topic"), -1, -1, document.getString("key"), bodyOf(document), headers);
  }

  private static byte @Nullable [] bodyOf(Document document) {
    return document.get("body") instanceof Binary body ? body.getData() : null;
  }

  private static DeadLetter letterOf(Document document, int longest) {
    byte[] body = bodyOf(document);
    return new DeadLetter(
        document.getString("_id"),
        document.getString("topic"),
        document.getString("key"),
        document.getString("type"),
        document.getString("reason"),
        DeadLetter.State.valueOf(document.getString("state")),
        document.getDate("at").toInstant(),
        recordOf(document).headers(),
        body == null ? null : new String(body, 0, Math.min(body.length, longest), UTF_8));
  }
}

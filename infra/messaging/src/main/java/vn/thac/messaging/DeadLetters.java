package vn.thac.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
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
import java.util.regex.Pattern;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.Binary;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.messaging.Message;

/**
 * What this service could not handle: operators see that it is there, try it again, or let it go,
 * and who did leaves their name. What it says they do not see.
 */
public final class DeadLetters {

  private static final int MOST_LISTED = 200;
  private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9@._-]{1,200}");
  private static final Bson SHOWN = Projections.exclude("body", "headers", "detail");

  private final MongoOperations mongo;
  private final DeadLetterActs acts;
  private final Inbox inbox;
  private final InstantSource machine = InstantSource.system();

  DeadLetters(MongoOperations mongo, Inbox inbox, MeterRegistry meters) {
    this.mongo = mongo;
    this.acts = new DeadLetterActs(mongo);
    this.inbox = inbox;
    Gauge.builder("thac.dead.letters.waiting", this, DeadLetters::waiting).register(meters);
  }

  /** The function behind the binding of this service's own dead-letter topics. */
  public Consumer<Message<List<byte[]>>> intake() {
    return batch -> RawRecord.of(batch).forEach(this::keep);
  }

  private void keep(RawRecord record) {
    Map<String, String> headers = new LinkedHashMap<>(record.headers());
    String named = plain(taken(headers, DeadLetterPost.TOPIC, ""));
    String topic = named == null ? record.topic() : named;
    long partition = number(taken(headers, DeadLetterPost.PARTITION, ""), record.partition());
    long offset = number(taken(headers, DeadLetterPost.OFFSET, ""), record.offset());
    byte[] body = record.body();
    // A broker that was made anew counts from zero again: what the record holds tells them apart.
    String id = "%s-%d-%d-%08x".formatted(topic, partition, offset, Arrays.hashCode(body));
    List<Document> pairs = new ArrayList<>();
    String fault = taken(headers, DeadLetterPost.FAULT, "unknown");
    String detail = taken(headers, DeadLetterPost.REASON, "unknown");
    headers.forEach((name, value) -> pairs.add(new Document("name", name).append("value", value)));
    Document dead =
        new Document("_id", id)
            .append("topic", topic)
            .append("partition", partition)
            .append("offset", offset)
            .append("key", record.key())
            .append("type", headers.get("ce_type"))
            .append("fault", fault)
            .append("detail", detail)
            .append("attempts", 0)
            .append("size", body == null ? 0 : body.length)
            .append("state", DeadLetter.State.WAITING.name())
            .append("at", Date.from(machine.instant()))
            .append("headers", pairs)
            .append("body", body);
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

  /** Who put it on the dead letters' topic may not have been us. */
  private static long number(String text, long otherwise) {
    return text.matches("\\d{1,18}") ? Long.parseLong(text) : otherwise;
  }

  /** The newest first, of one state or of all, 200 at most. */
  public List<DeadLetter> list(DeadLetter.@Nullable State state) {
    Bson filter = state == null ? new Document() : Filters.eq("state", state.name());
    List<DeadLetter> found = new ArrayList<>();
    letters()
        .find(filter)
        .projection(SHOWN)
        .sort(Sorts.descending("at"))
        .limit(MOST_LISTED)
        .forEach(document -> found.add(letterOf(document, null)));
    return found;
  }

  /** One of them, and what people did with it. */
  public Optional<DeadLetter> find(String id) {
    return Optional.ofNullable(letters().find(Filters.eq("_id", id)).projection(SHOWN).first())
        .map(document -> letterOf(document, acts.of(id)));
  }

  /** What one of them holds; that it was read is kept before it is shown. */
  public Optional<DeadLetterBody> read(String id, String by, String why) {
    Document document = letters().find(Filters.eq("_id", id)).first();
    if (document == null) {
      return Optional.empty();
    }
    acts.add(id, DeadLetter.Act.Kind.READ, by, why, machine.instant());
    byte[] body = bodyOf(document);
    return Optional.of(
        new DeadLetterBody(
            id,
            document.get("detail", "unknown"),
            recordOf(document).headers(),
            body == null ? null : new String(body, UTF_8)));
  }

  /**
   * Hands a waiting record to its handler again. When it fails again it keeps waiting, with the new
   * reason; the answer says which. Asked for once more after it went through, it does nothing.
   */
  public DeadLetter replay(String id, String by) {
    Optional<DeadLetter> letter = find(id);
    if (letter.isPresent() && letter.get().state() == DeadLetter.State.REPLAYED) {
      return letter.get();
    }
    Document document = waiting(id);
    acts.add(id, DeadLetter.Act.Kind.REPLAY, by, null, machine.instant());
    try {
      inbox.replay(document.getString("topic"), recordOf(document));
      return settle(
          id, Updates.inc("attempts", 1), Updates.set("state", DeadLetter.State.REPLAYED.name()));
    } catch (Unreadable | RuntimeException e) {
      if (Outage.passes(e)) {
        throw new IllegalStateException("the store or the broker is away; try again later", e);
      }
      return settle(
          id,
          Updates.inc("attempts", 1),
          Updates.set("fault", Fault.of(e)),
          Updates.set("detail", DeadLetterPost.wordsOf(e)));
    }
  }

  /** Lets a waiting record go; it stays listed as discarded. */
  public DeadLetter discard(String id, String by) {
    waiting(id);
    acts.add(id, DeadLetter.Act.Kind.DISCARD, by, null, machine.instant());
    return settle(id, Updates.set("state", DeadLetter.State.DISCARDED.name()));
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

  private DeadLetter settle(String id, Bson... changes) {
    letters()
        .updateOne(
            Filters.and(
                Filters.eq("_id", id), Filters.eq("state", DeadLetter.State.WAITING.name())),
            Updates.combine(changes));
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

  private static DeadLetter letterOf(Document document, @Nullable List<DeadLetter.Act> acts) {
    return new DeadLetter(
        document.getString("_id"),
        document.getString("topic"),
        document.get("partition", -1L),
        document.get("offset", -1L),
        plain(document.getString("key")),
        plain(document.getString("type")),
        document.get("fault", "unknown"),
        document.get("attempts", 0),
        document.get("size", 0),
        DeadLetter.State.valueOf(document.getString("state")),
        document.getDate("at").toInstant(),
        acts);
  }

  /** An id, a code or a type of ours is; whatever else was put there may say anything. */
  private static @Nullable String plain(@Nullable String text) {
    return text != null && PLAIN.matcher(text).matches() ? text : null;
  }
}

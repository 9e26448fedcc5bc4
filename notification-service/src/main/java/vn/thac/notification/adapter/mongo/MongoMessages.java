package vn.thac.notification.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.messaging.Bulk;
import vn.thac.messaging.Outbox;
import vn.thac.messaging.OutgoingEvent;
import vn.thac.notification.application.MessageList;
import vn.thac.notification.application.Messages;
import vn.thac.notification.domain.Message;

/** The delivery log; what the mail server took or refused is told with the write that says so. */
public final class MongoMessages implements Messages, MessageList {

  /** The collection's name, which its outbox is made for. */
  public static final String COLLECTION = "messages";

  private static final String WRITTEN_BY = "writtenBy";

  private final MongoCollection<Document> messages;
  private final Outbox outbox;
  private final Function<Message, List<OutgoingEvent>> told;

  /**
   * @param told what goes out with a state of a message
   */
  public MongoMessages(
      MongoOperations mongo, Outbox outbox, Function<Message, List<OutgoingEvent>> told) {
    this.messages = mongo.getCollection(COLLECTION);
    this.outbox = outbox;
    this.told = told;
    messages.createIndex(Indexes.ascending("wakeAt"), new IndexOptions().sparse(true));
    messages.createIndex(Indexes.ascending("composingFor"), new IndexOptions().sparse(true));
    messages.createIndex(Indexes.ascending("position"));
    messages.createIndex(Indexes.ascending("login"));
  }

  @Override
  public void add(Collection<Message> fresh) {
    Bulk.insert(messages, fresh.stream().map(MessageDocument::of).toList());
  }

  @Override
  public List<Message> find(Collection<String> ids) {
    return ids.isEmpty()
        ? List.of()
        : messages.find(in("_id", ids)).map(MessageDocument::messageIn).into(new ArrayList<>());
  }

  @Override
  public List<Message> composing(Collection<String> logins) {
    return messages
        .find(in("composingFor", logins))
        .map(MessageDocument::messageIn)
        .into(new ArrayList<>());
  }

  @Override
  public Set<String> write(Collection<Message> changed) {
    // What it is written by is another each time: nobody else's write is taken for ours.
    String mark = new ObjectId().toHexString();
    List<Outbox.Change> changes =
        changed.stream()
            .map(
                message ->
                    new Outbox.Change(
                        message.id(),
                        message.revision() - 1,
                        MessageDocument.next(message).append(WRITTEN_BY, mark),
                        told.apply(message)))
            .toList();
    return outbox.writeAll(changes) == changes.size() ? Set.of() : without(mark, changes);
  }

  private Set<String> without(String mark, List<Outbox.Change> changes) {
    Set<String> lost = new HashSet<>();
    changes.forEach(change -> lost.add(change.id()));
    messages
        .find(and(in("_id", lost), eq(WRITTEN_BY, mark)))
        .projection(Projections.include("_id"))
        .map(document -> document.getString("_id"))
        .into(new ArrayList<>())
        .forEach(lost::remove);
    return lost;
  }

  @Override
  public List<Message> due(Instant machineNow, int limit) {
    return messages
        .find(lte("wakeAt", Date.from(machineNow)))
        .sort(Sorts.ascending("wakeAt"))
        .limit(limit)
        .map(MessageDocument::messageIn)
        .into(new ArrayList<>());
  }

  @Override
  public List<Message> newest(@Nullable String login, @Nullable String before, int limit) {
    List<Bson> all = new ArrayList<>();
    all.add(new Document("state", new Document("$ne", Message.State.EMPTY.name())));
    if (login != null) {
      all.add(eq("login", login));
    }
    if (before != null) {
      all.add(lt("position", before));
    }
    return messages
        .find(and(all))
        .sort(Sorts.descending("position"))
        .limit(limit)
        .map(MessageDocument::messageIn)
        .into(new ArrayList<>());
  }

  @Override
  public String position(Message message) {
    return MessageDocument.position(message);
  }
}

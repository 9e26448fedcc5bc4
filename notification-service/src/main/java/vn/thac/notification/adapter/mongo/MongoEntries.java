package vn.thac.notification.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateManyModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.messaging.Bulk;
import vn.thac.notification.application.Entries;
import vn.thac.notification.domain.Entry;
import vn.thac.notification.domain.Message;

/** Entries; only those without a message have {@code waitingFor}, and are in its index. */
public final class MongoEntries implements Entries {

  private final MongoCollection<Document> entries;

  public MongoEntries(MongoOperations mongo) {
    entries = mongo.getCollection("entries");
    entries.createIndex(Indexes.ascending("waitingFor"), new IndexOptions().sparse(true));
  }

  @Override
  public void add(Collection<Entry> fresh) {
    Bulk.insert(entries, fresh.stream().map(MongoEntries::documentOf).toList());
  }

  @Override
  public Set<String> known(Collection<String> ids) {
    return entries
        .find(in("_id", ids))
        .projection(Projections.include("_id"))
        .map(document -> document.getString("_id"))
        .into(new HashSet<>());
  }

  @Override
  public List<Entry> waiting(int limit) {
    return entries
        .find(gt("waitingFor", ""))
        .sort(Sorts.ascending("waitingFor"))
        .limit(limit)
        .map(MongoEntries::entryIn)
        .into(new ArrayList<>());
  }

  @Override
  public List<Entry> mark(Collection<Message> messages) {
    List<WriteModel<Document>> marks = new ArrayList<>();
    List<String> listed = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (Message message : messages) {
      marks.add(
          new UpdateManyModel<>(
              and(in("_id", message.listed()), eq("waitingFor", message.login())),
              Updates.combine(
                  Updates.set("messageId", message.id()), Updates.unset("waitingFor"))));
      listed.addAll(message.listed());
      ids.add(message.id());
    }
    if (listed.isEmpty()) {
      return List.of();
    }
    Bulk.write(entries, marks);
    return entries
        .find(in("_id", listed))
        .map(MongoEntries::entryIn)
        .into(new ArrayList<>())
        .stream()
        .filter(entry -> ids.contains(entry.messageId()))
        .toList();
  }

  private static Document documentOf(Entry entry) {
    return new Document("_id", entry.id())
        .append("login", entry.login())
        .append("told", ToldDocuments.of(entry.told()))
        .append("asSuperior", entry.asSuperior())
        .append("owedAt", Date.from(entry.owedAt()))
        .append("waitingFor", entry.login());
  }

  private static Entry entryIn(Document document) {
    return new Entry(
        document.getString("login"),
        ToldDocuments.toldIn(document.get("told", Document.class)),
        document.getBoolean("asSuperior"),
        document.getDate("owedAt").toInstant(),
        document.getString("messageId"));
  }
}

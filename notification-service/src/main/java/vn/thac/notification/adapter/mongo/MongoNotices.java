package vn.thac.notification.adapter.mongo;

import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.notification.application.Notices;
import vn.thac.notification.domain.Notice;

/** Notices; only those not spread yet are in the index that the passes read. */
public final class MongoNotices implements Notices {

  private final MongoCollection<Document> notices;

  public MongoNotices(MongoOperations mongo) {
    notices = mongo.getCollection("notices");
    notices.createIndex(Indexes.ascending("readyAt"), new IndexOptions().sparse(true));
  }

  @Override
  public void add(Collection<Notice> fresh, Instant readyAt) {
    Bulk.insert(
        notices,
        fresh.stream()
            .map(
                notice ->
                    new Document("_id", notice.id())
                        .append("told", ToldDocuments.of(notice.told()))
                        .append("at", Date.from(notice.at()))
                        .append("readyAt", Date.from(readyAt)))
            .toList());
  }

  @Override
  public List<Notice> ready(Instant machineNow, int limit) {
    return notices
        .find(lte("readyAt", Date.from(machineNow)))
        .sort(Sorts.ascending("readyAt"))
        .limit(limit)
        .map(
            document ->
                new Notice(
                    ToldDocuments.toldIn(document.get("told", Document.class)),
                    document.getDate("at").toInstant()))
        .into(new ArrayList<>());
  }

  @Override
  public boolean anyReadyBefore(Instant readyAt) {
    return notices.find(lt("readyAt", Date.from(readyAt))).limit(1).first() != null;
  }

  @Override
  public boolean anyReadyAfter(Instant readyAt) {
    return notices.find(gt("readyAt", Date.from(readyAt))).limit(1).first() != null;
  }

  @Override
  public void spread(Collection<String> ids) {
    if (!ids.isEmpty()) {
      notices.updateMany(in("_id", ids), Updates.unset("readyAt"));
    }
  }

  @Override
  public void postpone(Collection<String> ids, Instant readyAt) {
    if (!ids.isEmpty()) {
      notices.updateMany(in("_id", ids), Updates.set("readyAt", Date.from(readyAt)));
    }
  }
}

package vn.thac.notification.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.Updates;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.access.DirectoryCopy;
import vn.thac.messaging.Bulk;
import vn.thac.notification.application.Notices;
import vn.thac.notification.domain.Notice;
import vn.thac.notification.domain.Told;

/** Notices; only those not spread yet are in the indexes that the passes read. */
public final class MongoNotices implements Notices {

  private static final String PLAN = "waitsWith";
  private static final String PLACE = "waitsIn";
  private static final String READY_AT = "readyAt";

  private final MongoCollection<Document> notices;

  public MongoNotices(MongoOperations mongo) {
    notices = mongo.getCollection("notices");
    var sparse = new IndexOptions().sparse(true);
    notices.createIndex(Indexes.ascending(PLAN, READY_AT), sparse);
    notices.createIndex(Indexes.ascending(PLACE), sparse);
    // Those that an earlier version left waiting have no plan to wait with.
    notices.updateMany(and(exists(READY_AT), exists(PLAN, false)), Updates.set(PLAN, ALONE));
  }

  @Override
  public void add(Collection<Notice> fresh, Instant readyAt) {
    add(fresh, notice -> ALONE, readyAt);
  }

  @Override
  public void addWithTheirPlan(Collection<Notice> fresh, Instant readyAt) {
    add(fresh, notice -> notice.told().rootPlanId(), readyAt);
  }

  private void add(Collection<Notice> fresh, Function<Notice, String> plan, Instant readyAt) {
    Bulk.insert(
        notices,
        fresh.stream()
            .map(notice -> documentOf(notice, readyAt).append(PLAN, plan.apply(notice)))
            .toList());
  }

  @Override
  public List<String> plans() {
    List<String> plans = new ArrayList<>();
    String next = firstPlan(gte(PLAN, ALONE));
    while (next != null) {
      plans.add(next);
      next = firstPlan(gt(PLAN, next));
    }
    return plans;
  }

  private @Nullable String firstPlan(Bson where) {
    Document first =
        notices
            .find(where)
            .sort(Sorts.ascending(PLAN))
            .limit(1)
            .projection(Projections.include(PLAN))
            .first();
    return first == null ? null : first.getString(PLAN);
  }

  @Override
  public boolean anyReadyAfter(String plan, Instant readyAt) {
    return notices.find(and(eq(PLAN, plan), gt(READY_AT, Date.from(readyAt)))).limit(1).first()
        != null;
  }

  @Override
  public List<Notice> ready(String plan, Instant readyAt, int limit) {
    return notices
        .find(and(eq(PLAN, plan), lte(READY_AT, Date.from(readyAt))))
        .sort(Sorts.ascending(READY_AT))
        .limit(limit)
        .map(MongoNotices::noticeIn)
        .into(new ArrayList<>());
  }

  @Override
  public List<Notice> waiting(Collection<String> rootPlanIds, Collection<String> places) {
    return notices
        .find(and(in(PLACE, places), in("told.rootPlanId", rootPlanIds)))
        .map(MongoNotices::noticeIn)
        .into(new ArrayList<>());
  }

  @Override
  public void spread(Collection<String> ids) {
    if (!ids.isEmpty()) {
      notices.updateMany(
          in("_id", ids),
          Updates.combine(Updates.unset(PLAN), Updates.unset(PLACE), Updates.unset(READY_AT)));
    }
  }

  @Override
  public void postpone(Collection<String> ids, Instant readyAt) {
    if (!ids.isEmpty()) {
      notices.updateMany(
          in("_id", ids),
          Updates.combine(Updates.set(PLAN, ALONE), Updates.set(READY_AT, Date.from(readyAt))));
    }
  }

  private static Document documentOf(Notice notice, Instant readyAt) {
    Document document =
        new Document("_id", notice.id())
            .append("told", ToldDocuments.of(notice.told()))
            .append("at", Date.from(notice.at()))
            .append(READY_AT, Date.from(readyAt));
    return notice.told() instanceof Told.Assigned work
        ? document.append(PLACE, DirectoryCopy.placeOf(work.unit()))
        : document;
  }

  private static Notice noticeIn(Document document) {
    return new Notice(
        ToldDocuments.toldIn(document.get("told", Document.class)),
        document.getDate("at").toInstant());
  }
}

package vn.thac.notification.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lte;
import static java.util.Comparator.comparing;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.messaging.Bulk;
import vn.thac.notification.application.DeadlineList;
import vn.thac.notification.application.Deadlines;
import vn.thac.notification.domain.Deadline;
import vn.thac.notification.domain.DeadlineStatus;

/** Deadlines; only those with a rung still to come are in the index that the passes read. */
public final class MongoDeadlines implements Deadlines, DeadlineList {

  private final MongoCollection<Document> deadlines;
  private final AtomicLong claims = new AtomicLong();

  public MongoDeadlines(MongoOperations mongo) {
    deadlines = mongo.getCollection("deadlines");
    deadlines.createIndex(Indexes.ascending("nextAt"), new IndexOptions().sparse(true));
    deadlines.createIndex(Indexes.ascending("position"));
    deadlines.createIndex(Indexes.ascending("path", "position"));
    deadlines.createIndex(Indexes.ascending("subjectId"));
  }

  @Override
  public Map<String, Deadline> find(Collection<String> ids) {
    Map<String, Deadline> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      deadlines
          .find(in("_id", ids))
          .map(DeadlineDocuments::deadlineIn)
          .forEach(deadline -> found.put(deadline.id(), deadline));
    }
    return found;
  }

  @Override
  public Set<String> add(Collection<Deadline> fresh) {
    List<Document> documents = fresh.stream().map(DeadlineDocuments::of).toList();
    Set<String> there = new LinkedHashSet<>();
    Bulk.insert(deadlines, documents).forEach(at -> there.add(documents.get(at).getString("_id")));
    return there;
  }

  @Override
  public boolean replace(Collection<Deadline> changed) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Deadline deadline : changed) {
      writes.add(new ReplaceOneModel<>(asSeen(deadline), DeadlineDocuments.of(deadline)));
    }
    return Bulk.writeAll(deadlines, writes);
  }

  @Override
  public boolean rearm(Collection<Deadline> changed) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Deadline deadline : changed) {
      writes.add(new UpdateOneModel<>(asSeen(deadline), DeadlineDocuments.rearmed(deadline)));
    }
    return Bulk.writeAll(deadlines, writes);
  }

  private static Bson asSeen(Deadline deadline) {
    return and(eq("_id", deadline.id()), eq("version", deadline.revision() - 1));
  }

  @Override
  public List<Deadline> armed(@Nullable String afterId, int limit) {
    return deadlines
        .find(and(gt("_id", afterId == null ? "" : afterId), exists("nextAt")))
        .sort(Sorts.ascending("_id"))
        .limit(limit)
        .map(DeadlineDocuments::deadlineIn)
        .into(new ArrayList<>());
  }

  @Override
  public List<Deadline> claimDue(
      Instant now, Instant machineNow, Duration lease, String worker, int limit) {
    Bson free = and(lte("nextAt", Date.from(now)), lte("claimedUntil", Date.from(machineNow)));
    List<String> ids = new ArrayList<>();
    deadlines
        .find(free)
        .sort(Sorts.ascending("nextAt"))
        .limit(limit)
        .projection(Projections.include("_id"))
        .forEach(document -> ids.add(document.getString("_id")));
    if (ids.isEmpty()) {
      return List.of();
    }
    String claim = worker + "/" + claims.incrementAndGet();
    deadlines.updateMany(
        and(in("_id", ids), free),
        Updates.combine(
            Updates.set("claimedUntil", Date.from(machineNow.plus(lease))),
            Updates.set("claimedBy", claim)));
    return deadlines
        .find(and(in("_id", ids), eq("claimedBy", claim)))
        .map(DeadlineDocuments::deadlineIn)
        .into(new ArrayList<>());
  }

  @Override
  public boolean anyDue(Instant now) {
    return deadlines
            .find(lte("nextAt", Date.from(now)))
            .limit(1)
            .projection(Projections.include("_id"))
            .first()
        != null;
  }

  @Override
  public List<Deadline> list(Wanted wanted, int limit) {
    List<Deadline> found = new ArrayList<>();
    for (Bson part : Lists.parts(wanted)) {
      deadlines
          .find(part)
          .sort(Sorts.ascending("position"))
          .limit(limit)
          .map(DeadlineDocuments::deadlineIn)
          .into(found);
    }
    return found.stream().sorted(comparing(this::position)).limit(limit).toList();
  }

  @Override
  public List<Deadline> open(Collection<String> rootPlanIds) {
    return deadlines
        .find(and(eq("status", DeadlineStatus.OPEN.name()), in("subject.rootPlanId", rootPlanIds)))
        .sort(Sorts.ascending("position"))
        .map(DeadlineDocuments::deadlineIn)
        .into(new ArrayList<>());
  }

  @Override
  public String position(Deadline deadline) {
    return DeadlineDocuments.position(deadline);
  }
}

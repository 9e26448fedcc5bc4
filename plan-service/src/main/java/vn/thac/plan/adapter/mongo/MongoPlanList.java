package vn.thac.plan.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.empty;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static vn.thac.plan.adapter.mongo.SeenPaths.PATH;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.plan.application.PlanLine;
import vn.thac.plan.application.PlanList;
import vn.thac.plan.domain.planning.Issuer;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.State;

/** Lists of plans from MongoDB; what a plan says is not read for them. */
public final class MongoPlanList implements PlanList {

  private static final String STATUS = "state.status";
  private static final String ISSUED_ON = "state.issuedOn";
  private static final String AT = "state.at";
  private static final Comparator<PlanLine> NEWEST_FIRST =
      Comparator.<PlanLine, Instant>comparing(line -> line.state().at())
          .thenComparing(line -> line.id().text())
          .reversed();

  private final MongoOperations mongo;
  private final MongoCollection<Document> collection;

  public MongoPlanList(MongoOperations mongo) {
    this.mongo = mongo;
    this.collection = mongo.getCollection(PlanDocument.COLLECTION);
  }

  @Override
  public List<PlanLine> find(Query query) {
    Bson asked = asked(query);
    Map<PlanId, PlanLine> found = new HashMap<>();
    for (Bson seen : seen(query.sight())) {
      newest(and(seen, asked), query).forEach(line -> found.put(line.id(), line));
    }
    return found.values().stream().sorted(NEWEST_FIRST).limit(query.limit()).toList();
  }

  private List<PlanLine> newest(Bson seen, Query query) {
    List<PlanLine> newest = new ArrayList<>();
    for (Bson stretch : stretches(query.after())) {
      int left = query.limit() - newest.size();
      if (left > 0) {
        newest.addAll(
            lines(
                collection.find(and(seen, stretch)).sort(Sorts.descending(AT, "_id")).limit(left)));
      }
    }
    return newest;
  }

  /** Drafts first: one that is issued between the two readings is in the second. */
  private static List<Bson> seen(Sight sight) {
    List<Bson> seen = new ArrayList<>();
    if (!sight.drafts().isEmpty()) {
      seen.add(and(in(PATH, sight.drafts()), eq(ISSUED_ON, null)));
    }
    for (Bson paths : SeenPaths.of(new Sight(sight.inForce(), List.of()))) {
      seen.add(and(paths, ne(ISSUED_ON, null)));
    }
    return seen;
  }

  private static Bson asked(Query query) {
    List<Bson> filters = new ArrayList<>();
    if (query.status() != null) {
      filters.add(eq(STATUS, query.status().name()));
    }
    if (query.year() != null) {
      filters.add(eq("content.year", query.year()));
    }
    if (query.issuer() != null) {
      filters.add(eq("issuer.unit", query.issuer()));
    }
    return filters.isEmpty() ? empty() : and(filters);
  }

  private static List<Bson> stretches(@Nullable List<String> after) {
    if (after == null) {
      return List.of(empty());
    }
    Date at = Date.from(Instant.ofEpochMilli(Long.parseLong(after.get(0))));
    return List.of(and(eq(AT, at), lt("_id", after.get(1))), lt(AT, at));
  }

  @Override
  public Collection<PlanLine> lines(Collection<PlanId> ids) {
    return lines(collection.find(in("_id", ids.stream().map(PlanId::text).toList())));
  }

  @Override
  public Optional<PlanLine> ofUnit(PlanId root, String unit) {
    return lines(collection.find(and(eq("root", root.text()), eq("issuer.unit", unit)))).stream()
        .findFirst();
  }

  @Override
  public List<PlanLine> tree(TreeQuery query) {
    PlanId parent = query.parent();
    Bson plans = parent == null ? eq("root", query.root().text()) : eq("parent", parent.text());
    List<Bson> places =
        parent == null ? SeenPaths.from(query.under(), query.sight()) : SeenPaths.of(query.sight());
    List<PlanLine> seen = new ArrayList<>();
    for (Bson place : places) {
      if (seen.size() < query.limit()) {
        addSeen(plans, place, query, seen);
      }
    }
    return seen;
  }

  /** What was never issued is hidden from some, and then the place is read on. */
  private void addSeen(Bson plans, Bson place, TreeQuery query, List<PlanLine> seen) {
    String after = query.after();
    List<PlanLine> read;
    do {
      Bson next = after == null ? and(plans, place) : and(plans, place, gt(PATH, after));
      read = lines(collection.find(next).sort(Sorts.ascending(PATH)).limit(query.limit()));
      read.stream()
          .filter(query.sight()::showsInTree)
          .limit(query.limit() - seen.size())
          .forEach(seen::add);
      after = read.isEmpty() ? after : read.getLast().issuer().path();
    } while (read.size() == query.limit() && seen.size() < query.limit());
  }

  private List<PlanLine> lines(FindIterable<Document> found) {
    List<PlanLine> lines = new ArrayList<>();
    found
        .projection(Projections.include(PlanDocument.LISTED))
        .forEach(document -> lines.add(line(document)));
    return lines;
  }

  private PlanLine line(Document found) {
    Document content = found.get("content", Document.class);
    String parent = found.getString("parent");
    return new PlanLine(
        PlanId.of(found.getString("_id")),
        PlanId.of(found.getString("root")),
        parent == null ? null : PlanId.of(parent),
        content.getString("number"),
        content.getString("title"),
        content.getInteger("year"),
        mongo.getConverter().read(Issuer.class, found.get("issuer", Document.class)),
        mongo.getConverter().read(State.class, found.get("state", Document.class)),
        found.getLong("version"));
  }
}

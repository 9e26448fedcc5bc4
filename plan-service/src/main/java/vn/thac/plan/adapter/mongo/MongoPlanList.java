package vn.thac.plan.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.ne;
import static com.mongodb.client.model.Filters.or;

import com.mongodb.client.FindIterable;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.plan.application.PlanLine;
import vn.thac.plan.application.PlanList;
import vn.thac.plan.domain.planning.Issuer;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.State;

/** Lists of plans from MongoDB; what a plan says is not read for them. */
public final class MongoPlanList implements PlanList {

  private static final String PATH = "issuer.path";
  private static final String STATUS = "state.status";
  private static final String ISSUED_ON = "state.issuedOn";
  private static final String AT = "state.at";

  private final MongoOperations mongo;
  private final MongoCollection<Document> collection;

  public MongoPlanList(MongoOperations mongo) {
    this.mongo = mongo;
    this.collection = mongo.getCollection(PlanDocument.COLLECTION);
  }

  @Override
  public List<PlanLine> find(Query query) {
    List<Bson> filters = new ArrayList<>();
    filters.add(
        or(
            and(ne(ISSUED_ON, null), inSight(query.sight().inForce())),
            and(eq(ISSUED_ON, null), in(PATH, query.sight().drafts()))));
    if (query.status() != null) {
      filters.add(eq(STATUS, query.status().name()));
    }
    if (query.year() != null) {
      filters.add(eq("content.year", query.year()));
    }
    if (query.issuer() != null) {
      filters.add(eq("issuer.unit", query.issuer()));
    }
    List<String> after = query.after();
    if (after != null) {
      Date at = Date.from(Instant.ofEpochMilli(Long.parseLong(after.get(0))));
      filters.add(or(lt(AT, at), and(eq(AT, at), lt("_id", after.get(1)))));
    }
    return lines(
        collection.find(and(filters)).sort(Sorts.descending(AT, "_id")).limit(query.limit()));
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

  /**
   * Reads ranges and looks afterwards which of them may be seen, which is nearly all: asked for
   * both at once, a store may read all plans there are.
   */
  @Override
  public List<PlanLine> tree(TreeQuery query) {
    List<PlanLine> seen = new ArrayList<>();
    for (Bson part : parts(query)) {
      Bson next = part;
      List<PlanLine> read;
      do {
        read = lines(collection.find(next).sort(Sorts.ascending(PATH)).limit(query.limit()));
        read.stream()
            .filter(query.sight()::showsInTree)
            .limit(query.limit() - seen.size())
            .forEach(seen::add);
        next = read.isEmpty() ? part : and(part, gt(PATH, read.getLast().issuer().path()));
      } while (read.size() == query.limit() && seen.size() < query.limit());
    }
    return seen;
  }

  private static List<Bson> parts(TreeQuery query) {
    String after = query.after();
    List<Bson> parts = new ArrayList<>();
    if (query.parent() != null) {
      parts.add(eq("parent", query.parent().text()));
    } else {
      Bson root = eq("root", query.root().text());
      parts.add(and(root, eq(PATH, query.under())));
      parts.add(and(root, below(query.under())));
    }
    return after == null ? parts : parts.stream().map(part -> and(part, gt(PATH, after))).toList();
  }

  /** At or below one of the paths, or above one in direct line. */
  private static Bson inSight(List<String> paths) {
    List<Bson> seen = new ArrayList<>();
    for (String path : paths) {
      seen.add(atOrBelow(path));
      seen.add(in(PATH, above(path)));
    }
    return seen.isEmpty() ? in(PATH, List.of()) : or(seen);
  }

  private static Bson atOrBelow(String path) {
    return or(eq(PATH, path), below(path));
  }

  /** A range, which an index serves and a regular expression might not; 0 comes after /. */
  private static Bson below(String path) {
    return and(gte(PATH, path + "/"), lt(PATH, path + "0"));
  }

  private static List<String> above(String path) {
    List<String> above = new ArrayList<>();
    for (int slash = path.lastIndexOf('/'); slash > 0; slash = path.lastIndexOf('/', slash - 1)) {
      above.add(path.substring(0, slash));
    }
    return above;
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

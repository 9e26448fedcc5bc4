package vn.thac.plan.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.CountOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.messaging.Bulk;
import vn.thac.messaging.Outbox;
import vn.thac.messaging.OutgoingEvent;
import vn.thac.plan.application.Deleted;
import vn.thac.plan.application.PlanHasMovedOn;
import vn.thac.plan.application.Plans;
import vn.thac.plan.application.Request;
import vn.thac.plan.domain.planning.Cascade;
import vn.thac.plan.domain.planning.Issuer;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanFact;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.Status;

/** Plans in MongoDB, one document each with its facts to be told. */
public final class MongoPlans implements Plans {

  private static final String FINGERPRINT = "fingerprint";
  private static final Bson KEPT = exists(PlanDocument.DELETED, false);

  private final MongoOperations mongo;
  private final MongoCollection<Document> collection;
  private final Outbox outbox;
  private final BiFunction<PlanFact, Plan, OutgoingEvent> wire;

  /**
   * Makes sure of the indexes.
   *
   * @param wire how a fact is told to the others, given the plan at the top of its cascade
   */
  public MongoPlans(
      MongoOperations mongo, Outbox outbox, BiFunction<PlanFact, Plan, OutgoingEvent> wire) {
    this.mongo = mongo;
    this.collection = mongo.getCollection(PlanDocument.COLLECTION);
    this.outbox = outbox;
    this.wire = wire;
    collection.createIndex(Indexes.ascending("parent", SeenPaths.PATH));
    collection.createIndex(Indexes.ascending("root", SeenPaths.PATH));
    collection.createIndex(Indexes.ascending("root", "issuer.unit"));
    collection.createIndex(Indexes.ascending("state.at", "_id"));
    collection.createIndex(Indexes.ascending("issuer.unit", "state.at", "_id"));
    collection.createIndex(Indexes.ascending(SeenPaths.PATH));
    collection.createIndex(
        Indexes.ascending("content.number"), new IndexOptions().sparse(true)); // at the top only
    collection.createIndex(
        Indexes.ascending(PlanDocument.DRAFT_OF), new IndexOptions().sparse(true));
  }

  @Override
  public Optional<Plan> find(PlanId id) {
    return read(and(eq("_id", id.text()), KEPT)).stream().findFirst();
  }

  @Override
  public List<Plan> all(Collection<PlanId> ids) {
    return ids.isEmpty() ? List.of() : read(and(in("_id", texts(ids)), KEPT));
  }

  @Override
  public List<Plan> rootsInForce() {
    return read(and(eq("parent", null), eq("state.status", Status.ISSUED.name())));
  }

  @Override
  public List<Plan> numbered(Collection<String> numbers) {
    return numbers.isEmpty() ? List.of() : read(in("content.number", numbers));
  }

  @Override
  public List<Plan> childrenOf(Collection<PlanId> parents) {
    return parents.isEmpty() ? List.of() : read(in("parent", texts(parents)));
  }

  @Override
  public Optional<Request> request(PlanId id) {
    return Optional.ofNullable(
            collection
                .find(and(eq("_id", id.text()), exists(FINGERPRINT)))
                .projection(Projections.include(FINGERPRINT, "draftedBy"))
                .first())
        .map(found -> new Request(found.getString(FINGERPRINT), found.getString("draftedBy")));
  }

  @Override
  public boolean add(Plan draft, Request request) {
    return outbox.insert(
        draft.id().text(), PlanDocument.of(draft, request), List.<OutgoingEvent>of());
  }

  @Override
  public long neverIssued(Request request, Issuer issuer, int atMost) {
    return collection.countDocuments(
        eq(PlanDocument.DRAFT_OF, PlanDocument.draftOf(request, issuer)),
        new CountOptions().limit(atMost));
  }

  @Override
  public void delete(Plan seen, Deleted deleted) {
    Document left = PlanDocument.deleted(seen, deleted);
    if (!outbox.update(seen.id().text(), seen.version(), left, List.<OutgoingEvent>of())) {
      throw new PlanHasMovedOn(seen.id());
    }
  }

  @Override
  public Optional<Deleted> deleted(PlanId id) {
    return Optional.ofNullable(
            collection.find(and(eq("_id", id.text()), exists(PlanDocument.DELETED))).first())
        .map(found -> found.get(PlanDocument.DELETED, Document.class))
        .map(
            left ->
                new Deleted(
                    left.getString("path"), left.getString("by"), left.getDate("at").toInstant()));
  }

  @Override
  public void save(Plan next, List<PlanFact> facts) {
    Plan root = next.isRoot() ? next : find(next.origin().root()).orElseThrow();
    List<OutgoingEvent> told = facts.stream().map(fact -> wire.apply(fact, root)).toList();
    PlanDocument document =
        PlanDocument.of(next, next.isRoot() ? request(next.id()).orElse(null) : null);
    if (!outbox.update(document.id(), next.version() - 1, document, told)) {
      throw new PlanHasMovedOn(next.id());
    }
  }

  @Override
  public Set<PlanId> addAll(List<Plan> subPlans) {
    Set<PlanId> there = new HashSet<>();
    Bulk.insert(collection, subPlans.stream().map(this::written).toList())
        .forEach(at -> there.add(subPlans.get(at).id()));
    return there;
  }

  @Override
  public boolean saveAll(List<Cascade.Change> changes) {
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (Cascade.Change change : changes) {
      Document next = written(change.after());
      Object id = next.remove("_id");
      Bson seen = and(eq("_id", id), eq("version", change.before().version()));
      writes.add(new UpdateOneModel<>(seen, new Document("$set", next)));
    }
    return Bulk.writeAll(collection, writes);
  }

  private List<Plan> read(Bson filter) {
    List<Plan> found = new ArrayList<>();
    collection
        .find(filter)
        .projection(Projections.exclude("outbox"))
        .forEach(
            document -> found.add(mongo.getConverter().read(PlanDocument.class, document).plan()));
    return found;
  }

  private Document written(Plan plan) {
    Document written = new Document();
    mongo.getConverter().write(PlanDocument.of(plan, null), written);
    written.remove("_class");
    return written;
  }

  private static List<String> texts(Collection<PlanId> ids) {
    return ids.stream().map(PlanId::text).toList();
  }
}

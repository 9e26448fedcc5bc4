package vn.thac.report.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.messaging.Bulk;
import vn.thac.messaging.Outbox;
import vn.thac.messaging.OutboxRelay;
import vn.thac.messaging.OutgoingEvent;
import vn.thac.report.application.Reports;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportFact;
import vn.thac.report.domain.ReportId;

/** Reports, one document each. */
public final class MongoReports implements Reports {

  static final String COLLECTION = "reports";

  /** The one field beside the others that a next version may no longer have. */
  private static final String VIA = "via";

  private final MongoOperations mongo;
  private final Outbox outbox;
  private final Function<ReportFact, OutgoingEvent> wire;

  /** {@code wire} puts what a person's step brought about into its wire form. */
  public MongoReports(
      MongoOperations mongo, OutboxRelay relay, Function<ReportFact, OutgoingEvent> wire) {
    this.mongo = mongo;
    this.outbox = relay.of(COLLECTION);
    this.wire = wire;
    collection().createIndex(Indexes.ascending("plan"));
  }

  @Override
  public Set<ReportId> open(List<Report> reports) {
    Set<ReportId> there = new HashSet<>();
    Bulk.insert(collection(), reports.stream().map(MongoReports::written).toList())
        .forEach(at -> there.add(reports.get(at).id()));
    return there;
  }

  private static Document written(Report report) {
    Document written = ReportDocument.of(report);
    written.values().removeIf(Objects::isNull);
    return written;
  }

  @Override
  public Optional<Report> find(ReportId id) {
    return read(Filters.eq("_id", id.toString())).stream().findFirst();
  }

  @Override
  public Map<ReportId, Report> findAll(Collection<ReportId> ids) {
    Map<ReportId, Report> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      read(Filters.in("_id", ids.stream().map(ReportId::toString).toList()))
          .forEach(report -> found.put(report.id(), report));
    }
    return found;
  }

  @Override
  public List<Report> ofPlan(PlanId plan) {
    return read(Filters.eq("plan", plan.value()));
  }

  private List<Report> read(Bson filter) {
    return collection()
        .find(filter)
        .projection(Projections.exclude("outbox"))
        .map(ReportDocument::reportIn)
        .into(new ArrayList<>());
  }

  @Override
  public boolean save(Report next, List<ReportFact> facts) {
    return outbox.update(
        next.id().toString(),
        next.version() - 1,
        ReportDocument.of(next),
        facts.stream().map(wire).toList());
  }

  @Override
  public boolean saveAll(List<Report> next) {
    if (next.isEmpty()) {
      return true;
    }
    List<WriteModel<Document>> writes = new ArrayList<>(next.size());
    for (Report report : next) {
      Document changed = ReportDocument.of(report);
      Object id = changed.remove("_id");
      Document update = new Document("$set", changed);
      if (changed.get(VIA) == null) {
        changed.remove(VIA);
        update.append("$unset", new Document(VIA, ""));
      }
      writes.add(
          new UpdateOneModel<>(
              Filters.and(Filters.eq("_id", id), Filters.eq("version", report.version() - 1)),
              update));
    }
    return Bulk.writeAll(collection(), writes);
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection(COLLECTION);
  }
}

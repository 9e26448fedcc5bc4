package vn.thac.report.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.data.mongodb.core.query.Query;
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
    if (reports.isEmpty()) {
      return Set.of();
    }
    try {
      collection()
          .insertMany(
              reports.stream().map(this::written).toList(), new InsertManyOptions().ordered(false));
      return Set.of();
    } catch (MongoBulkWriteException e) {
      Set<ReportId> there = new HashSet<>();
      for (BulkWriteError error : e.getWriteErrors()) {
        if (ErrorCategory.fromErrorCode(error.getCode()) != ErrorCategory.DUPLICATE_KEY) {
          throw e;
        }
        there.add(reports.get(error.getIndex()).id());
      }
      if (e.getWriteConcernError() != null) {
        throw e;
      }
      return there;
    }
  }

  private Document written(Report report) {
    Document written = new Document();
    mongo.getConverter().write(ReportDocument.of(report), written);
    written.remove("_class");
    return written;
  }

  @Override
  public Optional<Report> find(ReportId id) {
    return Optional.ofNullable(mongo.findById(id.toString(), ReportDocument.class, COLLECTION))
        .map(ReportDocument::report);
  }

  @Override
  public Map<ReportId, Report> findAll(Collection<ReportId> ids) {
    Map<ReportId, Report> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      List<String> texts = ids.stream().map(ReportId::toString).toList();
      read(Query.query(Criteria.where("_id").in(texts)))
          .forEach(report -> found.put(report.id(), report));
    }
    return found;
  }

  @Override
  public List<Report> ofPlan(PlanId plan) {
    return read(Query.query(Criteria.where("plan").is(plan.value())));
  }

  private List<Report> read(Query query) {
    List<Report> found = new ArrayList<>();
    mongo
        .find(query, ReportDocument.class, COLLECTION)
        .forEach(document -> found.add(document.report()));
    return found;
  }

  @Override
  public boolean save(Report next, List<ReportFact> facts) {
    return outbox.update(
        next.id().toString(),
        next.version() - 1,
        ReportDocument.of(next),
        facts.stream().map(wire).toList());
  }

  private MongoCollection<Document> collection() {
    return mongo.getCollection(COLLECTION);
  }
}

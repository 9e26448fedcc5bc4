package vn.thac.report.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.query.Criteria;
import vn.thac.report.application.Listed;
import vn.thac.report.application.ReportFilter;
import vn.thac.report.application.ReportLists;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Report;

/** Lists that are each read from an index in the order of that index. */
public final class MongoReportLists implements ReportLists {

  private final MongoOperations mongo;

  public MongoReportLists(MongoOperations mongo) {
    this.mongo = mongo;
    MongoCollection<Document> reports = mongo.getCollection(MongoReports.COLLECTION);
    reports.createIndex(Indexes.ascending("unit", "awaited", "agenda"));
    reports.createIndex(Indexes.ascending("position"));
    reports.createIndex(Indexes.ascending("rootPlan", "position"));
    reports.createIndex(Indexes.ascending("via", "position"));
    reports.createIndex(Indexes.ascending("rootPlan", "regime", "period", "awaited", "position"));
  }

  @Override
  public List<Listed> ofUnits(
      Collection<String> units,
      boolean awaited,
      ReportFilter filter,
      @Nullable String after,
      int limit) {
    Criteria criteria = narrowed(Criteria.where("unit").in(units), filter);
    // Without the question, the index would not reach the agenda.
    criteria.and("awaited").in(awaited ? List.of(true) : List.of(true, false));
    if (after != null) {
      criteria.and("agenda").gt(after);
    }
    return read(criteria, "agenda", limit);
  }

  @Override
  public List<Listed> below(String path, ReportFilter filter, @Nullable String after, int limit) {
    return read(narrowed(range(new Criteria(), path, after), filter), "position", limit);
  }

  @Override
  public List<Listed> via(
      Collection<String> units, ReportFilter filter, @Nullable String after, int limit) {
    Criteria criteria = narrowed(Criteria.where("via").in(units), filter);
    if (after != null) {
      criteria.and("position").gt(after);
    }
    return read(criteria, "position", limit);
  }

  @Override
  public List<Listed> silentBelow(Report report, @Nullable String after, int limit) {
    var duty = report.duty();
    Criteria criteria =
        Criteria.where("rootPlan")
            .is(duty.regime().rootPlan().value())
            .and("regime")
            .is(duty.regime().ref())
            .and("period")
            .is(duty.period().code())
            .and("awaited")
            .is(true);
    return read(range(criteria, duty.unit().path(), after), "position", limit);
  }

  @Override
  public Map<String, Integer> overdue(Collection<String> paths, PlanId rootPlan, LocalDate today) {
    Map<String, Integer> counts = new HashMap<>();
    for (String path : paths) {
      Criteria criteria =
          Criteria.where("rootPlan")
              .is(rootPlan.value())
              .and("awaited")
              .is(true)
              .and("position")
              .gte(ReportDocument.firstAt(path))
              .lt(ReportDocument.afterLastBelow(path))
              .and("agenda")
              .lt(today.toString()); // begins with the date; what is due today is not late yet
      mongo
          .getCollection(MongoReports.COLLECTION)
          .find(criteria.getCriteriaObject())
          .projection(Projections.include("unit"))
          .forEach(stored -> counts.merge(stored.getString("unit"), 1, Integer::sum));
    }
    return counts;
  }

  private static Criteria range(Criteria criteria, String path, @Nullable String after) {
    String first = ReportDocument.firstBelow(path);
    String from = after == null || after.compareTo(first) < 0 ? first : after;
    return criteria.and("position").gt(from).lt(ReportDocument.afterLastBelow(path));
  }

  private static Criteria narrowed(Criteria criteria, ReportFilter filter) {
    if (filter.rootPlan() != null) {
      criteria.and("rootPlan").is(filter.rootPlan().value());
    }
    if (filter.period() != null) {
      criteria.and("period").is(filter.period());
    }
    if (filter.status() != null) {
      criteria.and("status").is(filter.status().name());
    }
    return criteria;
  }

  private List<Listed> read(Criteria criteria, String order, int limit) {
    return mongo
        .getCollection(MongoReports.COLLECTION)
        .find(criteria.getCriteriaObject())
        .sort(Sorts.ascending(order))
        .limit(limit)
        .projection(Projections.exclude("outbox", "filing." + FilingDocument.SAVED))
        .map(stored -> new Listed(ReportDocument.reportIn(stored), stored.getString(order)))
        .into(new ArrayList<>());
  }
}

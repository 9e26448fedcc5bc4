package vn.thac.report.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.messaging.Bulk;
import vn.thac.report.application.HeardPlan;
import vn.thac.report.application.Plans;
import vn.thac.report.domain.PlanId;

/** What has been heard of plans, one small document each. */
public final class MongoPlans implements Plans {

  private final MongoOperations mongo;

  public MongoPlans(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public Map<PlanId, HeardPlan> findAll(Collection<PlanId> ids) {
    Map<PlanId, HeardPlan> found = new LinkedHashMap<>();
    if (!ids.isEmpty()) {
      var texts = ids.stream().map(PlanId::value).toList();
      for (Document document : plans().find(Filters.in("_id", texts))) {
        HeardPlan plan = heard(document);
        found.put(plan.id(), plan);
      }
    }
    return found;
  }

  @Override
  public void remember(Collection<HeardPlan> heard) {
    Bulk.keepNewest(plans(), heard.stream().map(MongoPlans::written).toList());
  }

  private static Document written(HeardPlan plan) {
    return new Document("_id", plan.id().value())
        .append("version", plan.version())
        .append("revision", plan.revision())
        .append("number", plan.number())
        .append("title", plan.title());
  }

  private static HeardPlan heard(Document document) {
    return new HeardPlan(
        new PlanId(document.getString("_id")),
        document.getLong("version"),
        document.getInteger("revision"),
        document.getString("number"),
        document.getString("title"));
  }

  private MongoCollection<Document> plans() {
    return mongo.getCollection("plans");
  }
}

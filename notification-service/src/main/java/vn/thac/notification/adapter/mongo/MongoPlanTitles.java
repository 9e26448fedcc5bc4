package vn.thac.notification.adapter.mongo;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.messaging.Bulk;
import vn.thac.notification.application.PlanTitles;

/** Plans at the top by id, as they are called. */
public final class MongoPlanTitles implements PlanTitles {

  private final MongoCollection<Document> titles;

  public MongoPlanTitles(MongoOperations mongo) {
    titles = mongo.getCollection("plan_titles");
  }

  @Override
  public void keep(Collection<PlanTitle> heard) {
    // One by one: a batch may hold the same plan twice.
    for (PlanTitle title : heard) {
      Bulk.keepNewest(
          titles,
          List.of(
              new Document("_id", title.rootPlanId())
                  .append("version", title.version())
                  .append("text", title.text())));
    }
  }

  @Override
  public Map<String, String> find(Collection<String> rootPlanIds) {
    Map<String, String> found = new HashMap<>();
    if (!rootPlanIds.isEmpty()) {
      titles
          .find(in("_id", rootPlanIds))
          .forEach(title -> found.put(title.getString("_id"), title.getString("text")));
    }
    return found;
  }
}

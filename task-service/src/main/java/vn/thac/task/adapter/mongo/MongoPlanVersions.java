package vn.thac.task.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.UpdateOneModel;
import com.mongodb.client.model.Updates;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.task.application.PlanNews;
import vn.thac.task.application.PlanVersions;

/** The version of every plan heard of, in MongoDB. */
public final class MongoPlanVersions implements PlanVersions {

  private final MongoCollection<Document> collection;

  /** Keeps them in {@code plans}. */
  public MongoPlanVersions(MongoOperations mongo) {
    this.collection = mongo.getCollection("plans");
  }

  @Override
  public Set<String> advance(Collection<? extends PlanNews> news) {
    Map<String, Long> known = known(news.stream().map(PlanNews::planId).toList());
    List<Document> unheard = new ArrayList<>();
    List<WriteModel<Document>> older = new ArrayList<>();
    Set<String> current = new HashSet<>();
    for (PlanNews next : news) {
      Long seen = known.get(next.planId());
      if (seen == null) {
        unheard.add(
            new Document("_id", next.planId())
                .append("rootPlanId", next.rootPlanId())
                .append("version", next.version()));
      } else if (seen < next.version()) {
        older.add(
            new UpdateOneModel<>(
                and(eq("_id", next.planId()), lt("version", next.version())),
                Updates.set("version", next.version())));
      }
      if (seen == null || seen <= next.version()) {
        current.add(next.planId());
      }
    }
    Inserts.into(collection, unheard);
    if (!older.isEmpty()) {
      collection.bulkWrite(older, new BulkWriteOptions().ordered(false));
    }
    return current;
  }

  private Map<String, Long> known(List<String> ids) {
    Map<String, Long> known = new HashMap<>();
    collection
        .find(in("_id", ids))
        .forEach(document -> known.put(document.getString("_id"), document.getLong("version")));
    return known;
  }
}

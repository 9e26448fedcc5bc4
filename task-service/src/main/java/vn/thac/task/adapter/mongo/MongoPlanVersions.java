package vn.thac.task.adapter.mongo;

import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.messaging.Bulk;
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
  public Map<String, Integer> advance(Collection<? extends PlanNews> news) {
    Map<String, Document> known = known(news.stream().map(PlanNews::planId).toList());
    List<Document> unheard = new ArrayList<>();
    List<WriteModel<Document>> older = new ArrayList<>();
    Map<String, Integer> current = new HashMap<>();
    for (PlanNews next : news) {
      Document seen = known.get(next.planId());
      int revision = revision(next, seen);
      if (seen == null) {
        unheard.add(document(next, revision));
      } else if (seen.getLong("version") < next.version()) {
        older.add(Bulk.newer(document(next, revision)));
      }
      if (seen == null || seen.getLong("version") <= next.version()) {
        current.put(next.planId(), revision);
      }
    }
    Bulk.insert(collection, unheard);
    Bulk.write(collection, older);
    return current;
  }

  private static int revision(PlanNews news, @Nullable Document seen) {
    return switch (news) {
      case PlanNews.Issued issued -> issued.revision();
      case PlanNews.Withdrawn withdrawn -> seen == null ? 0 : seen.getInteger("revision");
    };
  }

  private static Document document(PlanNews news, int revision) {
    return new Document("_id", news.planId())
        .append("rootPlanId", news.rootPlanId())
        .append("version", news.version())
        .append("revision", revision);
  }

  private Map<String, Document> known(List<String> ids) {
    Map<String, Document> known = new HashMap<>();
    collection.find(in("_id", ids)).forEach(found -> known.put(found.getString("_id"), found));
    return known;
  }
}

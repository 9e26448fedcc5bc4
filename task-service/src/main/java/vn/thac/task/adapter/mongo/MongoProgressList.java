package vn.thac.task.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gt;

import com.mongodb.client.MongoIterable;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.task.application.ProgressList;

/** The counts as they were kept: nothing is added up over tasks here. */
public final class MongoProgressList implements ProgressList {

  private final MongoOperations mongo;

  /** Reads what {@link MongoProgress} writes. */
  public MongoProgressList(MongoOperations mongo) {
    this.mongo = mongo;
  }

  @Override
  public List<Line> find(String rootPlanId, List<String> paths, @Nullable String after, int limit) {
    List<Line> found = new ArrayList<>();
    Bson plan = eq("rootPlanId", rootPlanId);
    for (Bson range : Paths.atAndBelow(paths)) {
      if (found.size() < limit) {
        Bson left = after == null ? and(plan, range) : and(plan, range, gt("path", after));
        read(left, limit - found.size()).into(found);
      }
    }
    return found;
  }

  private MongoIterable<Line> read(Bson filter, int limit) {
    return mongo
        .getCollection(ProgressDocument.COLLECTION)
        .find(filter)
        .sort(Sorts.ascending("path"))
        .limit(limit)
        .projection(Projections.exclude("tasks"))
        .map(MongoProgressList::line);
  }

  private static Line line(Document document) {
    return new Line(
        document.getString("place"), document.getString("path"), ProgressDocument.counts(document));
  }
}

package vn.thac.task.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.bson.Document;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.messaging.Bulk;
import vn.thac.task.application.Progress;
import vn.thac.task.domain.PlaceProgress;

/** The progress of places in MongoDB: the tasks and the counts of them in one write. */
public final class MongoProgress implements Progress {

  private final MongoCollection<Document> collection;

  /** Keeps it in {@code progress}; makes sure of the index. */
  public MongoProgress(MongoOperations mongo) {
    this.collection = mongo.getCollection(ProgressDocument.COLLECTION);
    collection.createIndex(Indexes.ascending("rootPlanId", "path"));
  }

  @Override
  public Map<Key, PlaceProgress> of(Collection<Key> keys) {
    Map<Key, PlaceProgress> found = new HashMap<>();
    collection
        .find(in("_id", keys.stream().map(ProgressDocument::idOf).toList()))
        .forEach(
            document -> {
              PlaceProgress place = ProgressDocument.read(document);
              found.put(new Key(place.rootPlanId(), place.place()), place);
            });
    return found;
  }

  @Override
  public List<Key> save(List<PlaceProgress> places) {
    List<PlaceProgress> began = places.stream().filter(place -> place.version() == 0).toList();
    List<PlaceProgress> moved = places.stream().filter(place -> place.version() > 0).toList();
    Set<Integer> lost =
        Bulk.insert(collection, began.stream().map(ProgressDocument::written).toList());
    List<Key> saved = new ArrayList<>();
    for (int i = 0; i < began.size(); i++) {
      if (!lost.contains(i)) {
        saved.add(keyOf(began.get(i)));
      }
    }
    if (replaced(moved)) {
      moved.forEach(place -> saved.add(keyOf(place)));
    }
    return saved;
  }

  /** All or not: which one was not is found out by loading them again. */
  private boolean replaced(List<PlaceProgress> moved) {
    if (moved.isEmpty()) {
      return true;
    }
    List<WriteModel<Document>> writes = new ArrayList<>();
    for (PlaceProgress place : moved) {
      Document next = ProgressDocument.written(place);
      writes.add(
          new ReplaceOneModel<>(
              and(eq("_id", next.get("_id")), eq("version", place.version())), next));
    }
    return Bulk.writeAll(collection, writes);
  }

  private static Key keyOf(PlaceProgress place) {
    return new Key(place.rootPlanId(), place.place());
  }
}

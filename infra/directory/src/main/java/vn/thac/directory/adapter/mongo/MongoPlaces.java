package vn.thac.directory.adapter.mongo;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.directory.application.DirectoryHasMovedOn;
import vn.thac.directory.application.Places;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Place;
import vn.thac.messaging.Outbox;
import vn.thac.messaging.OutgoingEvent;

/**
 * Places in MongoDB, one document each with its news to be told. The whole directory is kept in
 * memory and read again when the stamp has moved, which every import moves before and after its
 * writes.
 */
public final class MongoPlaces implements Places {

  private static final int AT_A_TIME = 1_000;
  private static final Document STAMP = new Document("_id", "places");

  private record Copy(long stamp, Directory directory) {}

  private final MongoOperations mongo;
  private final MongoCollection<Document> collection;
  private final MongoCollection<Document> stamps;
  private final Outbox outbox;
  private final Function<Place, OutgoingEvent> wire;
  private final ReentrantLock reading = new ReentrantLock();
  private volatile @Nullable Copy copy;

  /**
   * @param wire how a place is told to the others
   */
  public MongoPlaces(MongoOperations mongo, Outbox outbox, Function<Place, OutgoingEvent> wire) {
    this.mongo = mongo;
    this.collection = mongo.getCollection(PlaceDocument.COLLECTION);
    this.stamps = mongo.getCollection("stamps");
    this.outbox = outbox;
    this.wire = wire;
  }

  @Override
  public Directory directory() {
    long stamp = stamp();
    Copy known = copy;
    if (known != null && known.stamp() == stamp) {
      return known.directory();
    }
    reading.lock();
    try {
      known = copy;
      if (known == null || known.stamp() != stamp) {
        known = new Copy(stamp, read());
        copy = known;
      }
      return known.directory();
    } finally {
      reading.unlock();
    }
  }

  @Override
  public void save(List<Place> changed) {
    moveStamp();
    try {
      saveAll(changed);
    } finally {
      moveStamp();
    }
  }

  /** Many in one go: one by one, a nation takes as many round trips as it has places. */
  private void saveAll(List<Place> changed) {
    for (int from = 0; from < changed.size(); from += AT_A_TIME) {
      List<Place> some = changed.subList(from, Math.min(from + AT_A_TIME, changed.size()));
      if (outbox.writeAll(some.stream().map(this::change).toList()) < some.size()) {
        throw new DirectoryHasMovedOn();
      }
    }
  }

  private Outbox.Change change(Place place) {
    PlaceDocument document = PlaceDocument.of(place);
    List<OutgoingEvent> told = List.of(wire.apply(place));
    return place.version() == 1
        ? Outbox.Change.first(place.code(), document, told)
        : new Outbox.Change(place.code(), place.version() - 1, document, told);
  }

  private Directory read() {
    List<Place> places = new ArrayList<>();
    collection
        .find()
        .batchSize(2_000)
        .forEach(
            document -> {
              document.remove("outbox");
              places.add(mongo.getConverter().read(PlaceDocument.class, document).place());
            });
    return Directory.of(places);
  }

  private long stamp() {
    Document found = stamps.find(STAMP).first();
    return found == null ? 0 : found.getLong("moved");
  }

  private void moveStamp() {
    stamps.findOneAndUpdate(
        STAMP,
        new Document("$inc", new Document("moved", 1L)),
        new FindOneAndUpdateOptions().upsert(true).returnDocument(ReturnDocument.AFTER));
  }
}

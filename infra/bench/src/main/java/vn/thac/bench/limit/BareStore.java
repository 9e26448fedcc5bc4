package vn.thac.bench.limit;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.InsertManyOptions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.bson.RawBsonDocument;

/** Writes documents in the fastest way the bare driver has. */
public final class BareStore {

  private static final int THREADS = 2;
  private static final String PREFIX = "limit_";

  /** So many at once; more made it no faster, fewer made it slower. */
  private static final int BATCH = 2_000;

  private final MongoClient client;

  public BareStore(MongoClient client) {
    this.client = client;
  }

  /** Everything that is in these databases but in the collections named. */
  public List<Kept> read(List<String> databases, List<String> without) {
    List<Kept> kept = new ArrayList<>();
    for (String name : databases) {
      MongoDatabase database = client.getDatabase(name);
      for (String collection : database.listCollectionNames()) {
        if (!without.contains(collection)) {
          kept.add(Kept.of(database, collection));
        }
      }
    }
    return kept;
  }

  /**
   * Writes all of it into databases of its own, with the same indexes, unordered and journaled, and
   * drops them again.
   */
  public Duration write(List<Kept> kept) throws Exception {
    try {
      Queue<Callable<Void>> batches = new ConcurrentLinkedQueue<>();
      for (Kept one : kept) {
        MongoCollection<RawBsonDocument> into = prepared(one);
        for (int from = 0; from < one.documents().size(); from += BATCH) {
          int to = Math.min(from + BATCH, one.documents().size());
          List<RawBsonDocument> batch = one.documents().subList(from, to);
          batches.add(
              () -> {
                into.insertMany(batch, new InsertManyOptions().ordered(false));
                return null;
              });
        }
      }
      long begun = System.nanoTime();
      drain(batches);
      return Duration.ofNanos(System.nanoTime() - begun);
    } finally {
      kept.stream().map(Kept::database).distinct().forEach(this::drop);
    }
  }

  private MongoCollection<RawBsonDocument> prepared(Kept one) {
    MongoDatabase database = client.getDatabase(PREFIX + one.database());
    database.createCollection(one.collection());
    List<Document> indexes =
        one.indexes().stream()
            .filter(index -> !index.getString("name").equals("_id_"))
            .map(BareStore::withoutNamespace)
            .toList();
    if (!indexes.isEmpty()) {
      database.runCommand(
          new Document("createIndexes", one.collection()).append("indexes", indexes));
    }
    return database
        .getCollection(one.collection(), RawBsonDocument.class)
        .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
  }

  private static Document withoutNamespace(Document index) {
    Document same = new Document(index);
    same.remove("ns");
    return same;
  }

  private static void drain(Queue<Callable<Void>> batches) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<?>> drained = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        drained.add(
            threads.submit(
                () -> {
                  for (var batch = batches.poll(); batch != null; batch = batches.poll()) {
                    batch.call();
                  }
                  return null;
                }));
      }
      for (Future<?> one : drained) {
        one.get();
      }
    }
  }

  private void drop(String database) {
    client.getDatabase(PREFIX + database).drop();
  }
}

package vn.thac.ground;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was acknowledged is there after a kill, whole, and found by every index. */
class KilledStoreIT {

  private static final int KILLS = 3;
  private static final int WRITERS = 4;
  private static final int WRITES_BEFORE_A_KILL = 1_000;

  /** The last acknowledged version of each document. */
  private final Map<String, Integer> acknowledged = new ConcurrentHashMap<>();

  @TempDir private Path folder;

  @Test
  void keepsEveryAcknowledgedWrite() throws Exception {
    for (int kill = 0; kill < KILLS; kill++) {
      underLoad(kill);
      check();
    }
    assertThat(acknowledged).hasSizeGreaterThan(KILLS * WRITES_BEFORE_A_KILL / 2);
  }

  private void underLoad(int kill) throws Exception {
    Process store = StoreProcess.start(folder.resolve("store"));
    var enough = new CountDownLatch(WRITES_BEFORE_A_KILL);
    try (MongoClient client = connect(store);
        var writers = Executors.newFixedThreadPool(WRITERS)) {
      var things = things(client);
      List<Future<?>> writing = new ArrayList<>();
      for (int w = 0; w < WRITERS; w++) {
        String name = kill + "-" + w + "-";
        writing.add(writers.submit(() -> writeUntilItBreaks(things, name, enough)));
      }
      enough.await();
      store.destroyForcibly().waitFor();
      for (Future<?> writer : writing) {
        writer.get();
      }
    }
  }

  private void writeUntilItBreaks(
      MongoCollection<Document> things, String name, CountDownLatch enough) {
    try {
      for (int i = 0; ; i++) {
        String id = name + i;
        things.insertOne(
            new Document("_id", id).append("code", "c" + id).append("group", name).append("v", 0));
        acknowledged.put(id, 0);
        enough.countDown();
        if (i % 3 == 2) {
          String earlier = name + (i - 2);
          things.updateOne(
              new Document("_id", earlier).append("v", 0),
              new Document("$set", new Document("v", 1).append("text", "x".repeat(i % 2_000))));
          acknowledged.put(earlier, 1);
        }
      }
    } catch (MongoException e) {
      // the kill; what was not acknowledged by now may or may not be there
    }
  }

  private void check() throws IOException, InterruptedException {
    Process store = StoreProcess.start(folder.resolve("store"));
    try (MongoClient client = connect(store)) {
      var things = things(client);
      Map<String, Integer> stored = new ConcurrentHashMap<>();
      things.find().forEach(thing -> stored.put(thing.getString("_id"), thing.getInteger("v")));
      acknowledged.forEach(
          (id, version) ->
              assertThat(stored.getOrDefault(id, -1)).as(id).isGreaterThanOrEqualTo(version));
      stored.keySet().stream().limit(500).forEach(id -> foundByEveryIndex(things, id));
      int byGroup = 0;
      for (String group : things.distinct("group", String.class)) {
        byGroup += (int) things.countDocuments(new Document("group", group));
      }
      assertThat(byGroup).isEqualTo(stored.size());
      stored.forEach(acknowledged::put); // seen once, never to vanish
    } finally {
      store.destroyForcibly().waitFor();
    }
  }

  private static void foundByEveryIndex(MongoCollection<Document> things, String id) {
    assertThat(things.find(new Document("_id", id)).first()).isNotNull();
    assertThat(things.find(new Document("code", "c" + id)).first()).isNotNull();
  }

  private static MongoClient connect(Process store) throws IOException {
    BufferedReader said = store.inputReader();
    String uri = said.readLine();
    assertThat(uri).as("the store has started").startsWith("mongodb://");
    return MongoClients.create(uri + "?serverSelectionTimeoutMS=2000&retryWrites=false");
  }

  private static MongoCollection<Document> things(MongoClient client) {
    var things = client.getDatabase("kill").getCollection("things");
    things.createIndex(new Document("code", 1), new IndexOptions().unique(true));
    things.createIndex(new Document("group", 1));
    return things;
  }
}

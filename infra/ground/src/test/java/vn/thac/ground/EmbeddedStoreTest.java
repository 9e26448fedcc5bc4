package vn.thac.ground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Collation;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.InsertManyOptions;
import de.bwaldvogel.mongo.MongoServer;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.bson.Document;
import org.h2.mvstore.DataUtils;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.thac.ground.store.DurableBackend;

class EmbeddedStoreTest {

  @TempDir private Path folder;

  @Test
  void answersTheHealthCheck() {
    inMemory(
        database -> {
          Document hello = database.runCommand(new Document("hello", 1));
          assertThat(hello).containsEntry("isWritablePrimary", true).containsKey("maxWireVersion");
        });
  }

  @Test
  void keepsDocumentsAndIndexesOverARestart() {
    onFile(
        database -> {
          var plans = database.getCollection("plans");
          plans.createIndex(new Document("code", 1), new IndexOptions().unique(true));
          plans.insertOne(new Document("_id", "a").append("code", "01").append("text", "Kế hoạch"));
        });
    onFile(
        database -> {
          var plans = database.getCollection("plans");
          assertThat(plans.find(new Document("code", "01")).first())
              .containsEntry("text", "Kế hoạch");
          var twin = new Document("_id", "b").append("code", "01");
          assertThatThrownBy(() -> plans.insertOne(twin)).hasMessageContaining("E11000");
          assertThat(plans.listIndexes()).hasSize(2);
        });
  }

  @Test
  void isGoingDownForItsClientsOnceItsFileCouldNotBeWritten() {
    MVStore file = MVStore.open(folder.resolve("full").toString());
    MongoServer server = new MongoServer(new DurableBackend(file, false));
    server.bind();
    try (MongoClient client = MongoClients.create(server.getConnectionString())) {
      var plans = client.getDatabase("thac").getCollection("plans");
      plans.insertOne(new Document("_id", "kept"));
      var full = new IOException("No space left on device");
      assertThatThrownBy(
              () ->
                  file.panic(
                      DataUtils.newMVStoreException(
                          DataUtils.ERROR_WRITING_FAILED, "Writing failed", full)))
          .hasRootCause(full);

      for (int i = 0; i < 2; i++) {
        assertThatThrownBy(() -> plans.insertOne(new Document("_id", "lost")))
            .isInstanceOfSatisfying(MongoException.class, EmbeddedStoreTest::saysItGoesDown);
        assertThatThrownBy(() -> plans.find(new Document("_id", "kept")).first())
            .isInstanceOfSatisfying(MongoException.class, EmbeddedStoreTest::saysItGoesDown);
      }
    } finally {
      server.shutdownNow();
    }
  }

  private static void saysItGoesDown(MongoException thrown) {
    int shutdownInProgress = 91;
    assertThat(thrown.getCode()).isEqualTo(shutdownInProgress);
    assertThat(thrown).hasMessageContaining("started again").hasMessageContaining("Writing failed");
  }

  @Test
  void insertsWhatIsNewAndNamesWhatIsThere() {
    inMemory(
        database -> {
          var tasks = database.getCollection("tasks");
          tasks.insertOne(new Document("_id", "t2"));
          var all = List.of(new Document("_id", "t1"), new Document("_id", "t2"));
          assertThatThrownBy(() -> tasks.insertMany(all, new InsertManyOptions().ordered(false)))
              .hasMessageContaining("E11000");
          assertThat(tasks.countDocuments()).isEqualTo(2);
        });
  }

  @Test
  void letsTwoLackAValueOnlyWhereTheUniqueIndexIsSparse() {
    inMemory(
        database -> {
          var sparse = database.getCollection("sparse");
          sparse.createIndex(new Document("k", 1), new IndexOptions().unique(true).sparse(true));
          sparse.insertMany(List.of(new Document("_id", 1), new Document("_id", 2)));
          var full = database.getCollection("full");
          full.createIndex(new Document("k", 1), new IndexOptions().unique(true));
          full.insertOne(new Document("_id", 1));
          var twin = new Document("_id", 2);
          assertThatThrownBy(() -> full.insertOne(twin)).hasMessageContaining("E11000");
        });
  }

  @Test
  void refusesWhatItWouldDoWrongly() {
    inMemory(
        database -> {
          var plans = database.getCollection("plans");
          var partial =
              new IndexOptions().unique(true).partialFilterExpression(new Document("open", true));
          assertThatThrownBy(() -> plans.createIndex(new Document("code", 1), partial))
              .isInstanceOf(MongoException.class)
              .hasMessageContaining("partial unique index");
          var vietnamese = Collation.builder().locale("vi").build();
          assertThatThrownBy(() -> plans.find().collation(vietnamese).first())
              .isInstanceOf(MongoException.class)
              .hasMessageContaining("collation");
        });
  }

  @Test
  void aggregatesOnlyWhatMatches() {
    inMemory(
        database -> {
          var tasks = database.getCollection("tasks");
          tasks.createIndex(new Document("unit", 1));
          for (int i = 0; i < 90; i++) {
            tasks.insertOne(new Document("_id", i).append("unit", "u" + i % 3).append("n", i));
          }
          var match = new Document("$match", new Document("unit", "u1").append("n", lessThan(30)));
          var group = new Document("$group", new Document("_id", "$unit").append("n", sumOf("$n")));
          assertThat(tasks.aggregate(List.of(match, group)).first()).containsEntry("n", 145);
          assertThat(tasks.aggregate(List.of(group))).hasSize(3);
        });
  }

  @Test
  void oneOfManyWinsAClaim() {
    inMemory(
        database -> {
          var due = database.getCollection("due");
          due.createIndex(new Document("nextAt", 1));
          for (int i = 0; i < 200; i++) {
            due.insertOne(new Document("_id", i).append("nextAt", i));
          }
          Set<Object> claimed = ConcurrentHashMap.newKeySet();
          Callable<Integer> claimer =
              () -> {
                int won = 0;
                var owed = new Document("nextAt", lessThan(1_000));
                var later = new Document("$set", new Document("nextAt", 5_000));
                for (var one = due.findOneAndUpdate(owed, later); one != null; won++) {
                  assertThat(claimed.add(one.get("_id"))).isTrue();
                  one = due.findOneAndUpdate(owed, later);
                }
                return won;
              };
          assertThat(sum(List.of(claimer, claimer, claimer, claimer))).isEqualTo(200);
        });
  }

  private static int sum(List<Callable<Integer>> tasks) {
    try (var threads = Executors.newFixedThreadPool(tasks.size())) {
      int sum = 0;
      for (var done : new ArrayList<>(threads.invokeAll(tasks))) {
        sum += done.get();
      }
      return sum;
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Document lessThan(int bound) {
    return new Document("$lt", bound);
  }

  private static Document sumOf(String field) {
    return new Document("$sum", field);
  }

  private static void inMemory(Consumer<MongoDatabase> test) {
    use(EmbeddedStore.inMemory(), test);
  }

  private void onFile(Consumer<MongoDatabase> test) {
    use(EmbeddedStore.onFile(folder.resolve("store"), 0), test);
  }

  private static void use(EmbeddedStore opened, Consumer<MongoDatabase> test) {
    try (var store = opened;
        MongoClient client = MongoClients.create(store.uri())) {
      test.accept(client.getDatabase("test"));
    }
  }
}

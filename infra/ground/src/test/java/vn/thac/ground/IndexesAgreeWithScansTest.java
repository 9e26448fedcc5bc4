package vn.thac.ground;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.bson.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Whatever is asked, an index finds what reading everything finds. A query inside {@code $or} is
 * never given to an index, so the same collection answers both.
 */
class IndexesAgreeWithScansTest {

  private static final int PARALLEL_LISTS = 171;

  private EmbeddedStore store;
  private MongoClient client;
  private MongoCollection<Document> things;

  @BeforeEach
  void indexSomeFields() {
    store = EmbeddedStore.inMemory();
    client = MongoClients.create(store.uri() + "?uuidRepresentation=standard");
    things = client.getDatabase("model").getCollection("things");
    things.createIndex(new Document("a", 1));
    things.createIndex(new Document("b", -1).append("a", 1));
    things.createIndex(new Document("c", 1).append("a", -1).append("b", 1));
    things.createIndex(new Document("n.x", 1), new IndexOptions().sparse(true));
    things.createIndex(new Document("n.x", 1).append("n.y", 1));
    things.createIndex(
        new Document("u", 1).append("_id", 1), new IndexOptions().unique(true).sparse(true));
  }

  @AfterEach
  void close() {
    client.close();
    store.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void whateverIsAsked(long seed) {
    var random = new RandomThings(new Random(seed));
    for (int round = 0; round < 12; round++) {
      for (int i = 0; i < 60; i++) {
        try {
          change(random);
        } catch (MongoException e) {
          assertThat(e.getCode()).as(e.getMessage()).isEqualTo(PARALLEL_LISTS);
        }
      }
      for (int i = 0; i < 60; i++) {
        ask(random.query(), random.order(), random.limit());
      }
    }
  }

  private void change(RandomThings random) {
    int id = random.upTo(300);
    switch (random.upTo(5)) {
      case 0 -> things.deleteOne(new Document("_id", id));
      case 1 -> things.updateMany(random.query(), new Document("$set", random.fields(1)));
      case 2 -> things.updateOne(new Document("_id", id), new Document("$unset", random.fields(1)));
      default -> {
        things.deleteOne(new Document("_id", id));
        things.insertOne(random.fields(6).append("_id", id));
      }
    }
  }

  private void ask(Document query, Document order, int limit) {
    Document scanned = new Document("$or", List.of(query));
    List<Document> expected = found(scanned, order, 0);
    List<Document> answer = found(query, order, 0);

    assertThat(answer).as("%s by %s", query.toJson(), order).isEqualTo(expected);
    assertThat(found(query, order, limit))
        .as("%s by %s limit %s", query.toJson(), order, limit)
        .isEqualTo(expected.stream().limit(limit).toList());
    assertThat(things.countDocuments(query)).isEqualTo(expected.size());
    assertThat(things.find(query).into(new ArrayList<>())).hasSameSizeAs(expected);
  }

  private List<Document> found(Document query, Document order, int limit) {
    return things.find(query).sort(order).limit(limit).into(new ArrayList<>());
  }
}

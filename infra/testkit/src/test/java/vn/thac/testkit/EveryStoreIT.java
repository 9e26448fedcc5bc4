package vn.thac.testkit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.ReturnDocument;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

@OnEveryStore
class EveryStoreIT {

  private final Store given;
  private Store injected;

  EveryStoreIT(Store given) {
    this.given = given;
  }

  @Test
  void handsTheSameStoreToConstructorMethodAndField(Store store) {
    assertThat(store).isSameAs(given).isSameAs(injected);
  }

  @Test
  void namesTheDatabaseInTheUri(Store store) {
    store.database().getCollection("seen").insertOne(new Document("_id", "by uri"));
    try (var client = MongoClients.create(store.uri())) {
      var database = client.getDatabase(store.name());
      assertThat(database.getCollection("seen").find().first()).containsEntry("_id", "by uri");
    }
    assertThat(store.uri()).contains("/" + store.name());
  }

  @Test
  void claimsOnceAndRefusesTwins(Store store) {
    var things = store.database().getCollection("things");
    things.createIndex(new Document("code", 1), new IndexOptions().unique(true));
    things.insertMany(
        List.of(
            new Document("_id", 1).append("code", "a").append("version", 0),
            new Document("_id", 2).append("code", "b").append("version", 0)));

    var seen = new Document("_id", 1).append("version", 0);
    var change = new Document("$inc", new Document("version", 1));
    var after = new FindOneAndUpdateOptions().returnDocument(ReturnDocument.AFTER);
    assertThat(things.findOneAndUpdate(seen, change, after)).containsEntry("version", 1);
    assertThat(things.findOneAndUpdate(seen, change, after)).isNull();
    assertThatThrownBy(() -> things.insertOne(new Document("_id", 3).append("code", "a")))
        .isInstanceOf(MongoWriteException.class)
        .hasMessageContaining("E11000");
  }

  @AfterAll
  static void saysAtTheEndWhatItRanOn() {
    assertThat(RanOn.lines())
        .anySatisfy(line -> assertThat(line).contains("EveryStoreIT ran on embedded store"))
        .allSatisfy(
            line -> Stores.find().absent().values().forEach(why -> assertThat(line).contains(why)));
  }
}

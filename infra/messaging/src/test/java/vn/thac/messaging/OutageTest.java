package vn.thac.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoCommandException;
import com.mongodb.MongoException;
import com.mongodb.MongoQueryException;
import com.mongodb.ServerAddress;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.bulk.BulkWriteResult;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assertions;
import org.bson.BsonDocument;
import org.bson.BsonInt32;
import org.bson.Document;
import org.junit.jupiter.api.Test;

class OutageTest {

  @Test
  void aClientThatWasClosedInTheMiddleOfABatchIsNoFaultOfTheRecord() {
    MongoClient closed = MongoClients.create("mongodb://127.0.0.1:1/");
    closed.close();

    Throwable thrown =
        Assertions.catchThrowable(
            () -> closed.getDatabase("x").getCollection("y").insertOne(new Document()));

    assertThat(thrown).isNotNull();
    assertThat(Outage.isBehind(new RuntimeException(thrown))).isTrue();
    assertThat(Outage.isBehind(new IllegalStateException("something else"))).isFalse();
  }

  @Test
  void aDiskWithoutRoomPassesAndADuplicateKeyStays() {
    for (MongoException full : List.of(answered(14031), inABatch(14031))) {
      assertThat(Outage.isBehind(new RuntimeException(full))).isTrue();
    }
    for (MongoException duplicate : List.of(answered(11000), inABatch(11000))) {
      assertThat(Outage.passes(new RuntimeException(duplicate))).isFalse();
    }
  }

  @Test
  void aQueryOfAStoreThatIsGoingDownPassesAsAWriteDoes() {
    for (int code : List.of(91, 189, 11600, 11602, 13436, 10058, 10107, 13435)) {
      assertThat(Outage.isBehind(new RuntimeException(aQuery(code)))).isTrue();
      assertThat(Outage.isBehind(new RuntimeException(answered(code)))).isTrue();
    }
    assertThat(Outage.passes(new RuntimeException(aQuery(2)))).isFalse();
  }

  @Test
  void aStoreThatFailedInsideMayPassAndMayNot() {
    for (MongoException panic : List.of(answered(1), inABatch(1), answered(8), inABatch(8))) {
      assertThat(Outage.isBehind(panic)).isFalse();
      assertThat(Outage.mayBeBehind(new RuntimeException(panic))).isTrue();
      assertThat(Outage.passes(new RuntimeException(panic))).isTrue();
    }
  }

  static MongoException answered(int code) {
    return new MongoCommandException(
        new BsonDocument("ok", new BsonInt32(0)).append("code", new BsonInt32(code)),
        new ServerAddress());
  }

  private static MongoException aQuery(int code) {
    return new MongoQueryException(
        new BsonDocument("ok", new BsonInt32(0)).append("code", new BsonInt32(code)),
        new ServerAddress());
  }

  private static MongoException inABatch(int code) {
    return new MongoBulkWriteException(
        BulkWriteResult.unacknowledged(),
        List.of(new BulkWriteError(code, "", new BsonDocument(), 0)),
        null,
        new ServerAddress(),
        Set.of());
  }
}

package vn.thac.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.assertj.core.api.Assertions;
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
}

package vn.thac.ground;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoCommandException;
import com.mongodb.MongoSecurityException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.nio.file.Path;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who is let in at a store with a password, as a client that nobody here wrote sees it. */
class StorePasswordTest {

  private static final String PASSWORD = "kXb0-q_8";
  private static final int UNAUTHORIZED = 13;
  private static final int AUTHENTICATION_FAILED = 18;

  @TempDir private Path folder;
  private EmbeddedStore store;

  @BeforeEach
  void open() {
    store = EmbeddedStore.onFile(folder.resolve("store.mv"), 0, PASSWORD);
  }

  @AfterEach
  void close() {
    store.close();
  }

  @Test
  void letsInWhoKnowsThePassword() {
    try (MongoClient client = MongoClients.create(store.uri() + "?authSource=admin")) {
      var notes = client.getDatabase("thac_plan").getCollection("notes");
      notes.insertOne(new Document("_id", 1));

      assertThat(notes.countDocuments()).isOne();
      assertThat(client.listDatabaseNames()).contains("thac_plan");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"thac:wrong@", "thac:@", "root:kXb0-q_8@"})
  void refusesWhoDoesNot(String door) {
    try (MongoClient client = MongoClients.create(uri(door))) {
      assertThatThrownBy(() -> client.getDatabase("thac_plan").listCollectionNames().first())
          .isInstanceOf(MongoSecurityException.class)
          .cause()
          .isInstanceOfSatisfying(
              MongoCommandException.class,
              e -> assertThat(e.getCode()).isEqualTo(AUTHENTICATION_FAILED));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{find: 'notes'}",
        "{insert: 'notes', documents: [{_id: 2}]}",
        "{listDatabases: 1}",
        "{listCollections: 1}",
        "{dropDatabase: 1}",
        "{serverStatus: 1}",
        "{getLog: 'global'}",
        "{whatIsThis: 1}",
        "{FIND: 'notes'}",
      })
  void answersNothingToWhoHasNotSignedIn(String command) {
    try (MongoClient stranger = MongoClients.create(uri(""))) {
      assertThat(code(stranger, Document.parse(command))).isEqualTo(UNAUTHORIZED);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"{hello: 1}", "{ping: 1}", "{buildInfo: 1}"})
  void answersWhatAClientHasToAskBefore(String command) {
    try (MongoClient stranger = MongoClients.create(uri(""))) {
      assertThat(stranger.getDatabase("admin").runCommand(Document.parse(command)).get("ok"))
          .isIn(1, 1.0);
    }
  }

  @Test
  void aConversationThatWasHeardOpensNothing() throws Exception {
    var heard = new Scram("thac", PASSWORD);
    try (MongoClient one = MongoClients.create(uri(""))) {
      Document first = say(one, start(heard.first()));
      Document last = say(one, goOn(first, heard.last(payload(first))));
      assertThat(last).containsEntry("done", true);
      assertThat(one.getDatabase("thac_plan").runCommand(new Document("count", "notes")))
          .containsKey("n");
    }
    try (MongoClient other = MongoClients.create(uri(""))) {
      Document first = say(other, start(heard.first()));
      assertThat(code(other, goOn(first, heard.lastSaid()))).isEqualTo(AUTHENTICATION_FAILED);
      assertThat(code(other, goOn(first, heard.lastSaid()))).isEqualTo(AUTHENTICATION_FAILED);
      assertThat(code(other, new Document("count", "notes"))).isEqualTo(UNAUTHORIZED);
    }
  }

  @Test
  void theLastWordAloneOpensNothing() throws Exception {
    var heard = new Scram("thac", PASSWORD);
    try (MongoClient one = MongoClients.create(uri(""));
        MongoClient other = MongoClients.create(uri(""))) {
      Document first = say(one, start(heard.first()));
      Document last = goOn(first, heard.last(payload(first)));

      assertThat(code(other, last)).isEqualTo(AUTHENTICATION_FAILED);
      assertThat(code(one, last.append("conversationId", 7))).isEqualTo(AUTHENTICATION_FAILED);
      assertThat(code(one, new Document("count", "notes"))).isEqualTo(UNAUTHORIZED);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "n", "n,,n=thac", "y,,n=thac,r=abc", "n,,n=thac,r=abc,tokenauth=true"})
  void refusesWhatIsNoFirstWord(String word) {
    try (MongoClient client = MongoClients.create(uri(""))) {
      assertThat(code(client, start(word))).isEqualTo(AUTHENTICATION_FAILED);
      assertThat(code(client, start(word).append("payload", 7))).isEqualTo(AUTHENTICATION_FAILED);
      assertThat(code(client, start(word).append("mechanism", "PLAIN")))
          .isEqualTo(AUTHENTICATION_FAILED);
    }
  }

  /** One connection, so that what is said is said on the same. */
  private String uri(String door) {
    return "mongodb://%s127.0.0.1:%d/?authSource=admin&maxPoolSize=1&serverSelectionTimeoutMS=2000"
        .formatted(door, store.port())
        .replace(door.isEmpty() ? "authSource=admin&" : "", "");
  }

  private static Document start(String word) {
    return new Document("saslStart", 1)
        .append("mechanism", "SCRAM-SHA-256")
        .append("payload", new Binary(word.getBytes(UTF_8)))
        .append("options", new Document("skipEmptyExchange", true));
  }

  private static Document goOn(Document first, String word) {
    return new Document("saslContinue", 1)
        .append("conversationId", first.get("conversationId"))
        .append("payload", new Binary(word.getBytes(UTF_8)));
  }

  private static String payload(Document answer) {
    return new String(answer.get("payload", Binary.class).getData(), UTF_8);
  }

  private static Document say(MongoClient client, Document command) {
    return client.getDatabase("admin").runCommand(command);
  }

  private static int code(MongoClient client, Document command) {
    try {
      throw new AssertionError("answered: " + say(client, command));
    } catch (MongoCommandException e) {
      return e.getCode();
    }
  }
}

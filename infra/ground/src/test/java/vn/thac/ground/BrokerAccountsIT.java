package vn.thac.ground;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.ClusterAuthorizationException;
import org.apache.kafka.common.errors.GroupAuthorizationException;
import org.apache.kafka.common.errors.SaslAuthenticationException;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thac.contracts.Topics;

/** Who may do what on the broker of a data folder, by what its clients are answered. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrokerAccountsIT {

  private Path data;
  private BrokerAccounts accounts;
  private EmbeddedBroker broker;

  @BeforeAll
  void start(@TempDir Path folder) throws Exception {
    data = folder;
    accounts = BrokerAccounts.draw(data);
    broker = EmbeddedBroker.start(data.resolve("broker"), 0, accounts);
    try (Admin admin = Admin.create(as(BrokerAccounts.OPERATOR))) {
      admin
          .createTopics(
              Stream.concat(
                      Topics.all().stream(), Stream.of("plan.events.task-service.dlt", "other"))
                  .map(topic -> new NewTopic(topic, 1, (short) 1))
                  .toList())
          .all()
          .get();
    }
  }

  @AfterAll
  void stop() {
    broker.close();
  }

  @ParameterizedTest
  @CsvSource({
    "plan-service,directory.events",
    "plan-service,plan.events",
    "task-service,task.events",
    "task-service,plan.events.task-service.dlt",
    "report-service,report.events",
    "notification-service,notification.events",
    "operator,directory.events",
    "operator,other"
  })
  void tellsWhatIsItsOwn(String account, String topic) throws Exception {
    tell(as(account), topic);
  }

  @ParameterizedTest
  @CsvSource({
    "task-service,directory.events",
    "report-service,directory.events",
    "notification-service,directory.events",
    "task-service,plan.events",
    "plan-service,task.events",
    "plan-service,plan.events.task-service.dlt",
    "notification-service,report.events"
  })
  void isRefusedWhatIsNot(String account, String topic) {
    assertThatThrownBy(() -> tell(as(account), topic))
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(TopicAuthorizationException.class);
  }

  @Test
  void hearsWhatItHasToAndNothingElse() throws Exception {
    tell(as("plan-service"), Topics.PLAN);

    assertThat(heard("task-service", "task-service", Topics.PLAN)).isPositive();
    assertThat(heard("task-service", "task-service-progress", Topics.PLAN)).isPositive();
    assertThatThrownBy(() -> heard("task-service", "task-service", Topics.REPORT))
        .isInstanceOf(TopicAuthorizationException.class);
    assertThatThrownBy(() -> heard("task-service", "plan-service", Topics.PLAN))
        .isInstanceOf(GroupAuthorizationException.class);
  }

  @Test
  void givesNobodyRightsNorTakesThem() {
    try (Admin admin = Admin.create(as("task-service"))) {
      var own = BrokerAccount.ALL.getFirst().rights().limit(1).toList();
      assertThatThrownBy(() -> admin.createAcls(own).all().get())
          .hasCauseInstanceOf(ClusterAuthorizationException.class);
      assertThatThrownBy(() -> admin.deleteTopics(List.of(Topics.DIRECTORY)).all().get())
          .hasCauseInstanceOf(TopicAuthorizationException.class);
    }
  }

  @Test
  void letsNobodyInWithoutAPassword() {
    assertThatThrownBy(() -> ask(Map.of("bootstrap.servers", broker.bootstrap())))
        .hasCauseInstanceOf(TimeoutException.class); // it is not spoken to
    assertThatThrownBy(() -> ask(with("task-service", "guessed")))
        .hasCauseInstanceOf(SaslAuthenticationException.class);
    assertThatThrownBy(() -> ask(with("nobody", "guessed")))
        .hasCauseInstanceOf(SaslAuthenticationException.class);
  }

  @Test
  void keepsThePasswordsOverARestartInFilesOfTheirOwn() throws Exception {
    var before = as("plan-service");
    broker.close();
    accounts = BrokerAccounts.in(data).orElseThrow();
    broker = EmbeddedBroker.start(data.resolve("broker"), broker.port(), accounts);

    assertThat(as("plan-service")).isEqualTo(before);
    tell(before, Topics.PLAN);
    Path passwords = data.resolve("passwords");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(passwords)))
        .isEqualTo("rwx------");
    try (Stream<Path> all = Files.list(passwords)) {
      for (Path file : all.toList()) {
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
            .isEqualTo("rw-------");
        assertThat(occurrences(data.resolve("broker"), Files.readString(file))).isEmpty();
      }
    }
  }

  @Test
  void aFolderWhoseBrokerWasOpenIsClosed(@TempDir Path earlier) throws Exception {
    try (var open = EmbeddedBroker.start(earlier, 0)) {
      tell(Map.of("bootstrap.servers", open.bootstrap()), topicOn(open));
    }
    EmbeddedBroker other = broker;
    broker = EmbeddedBroker.start(earlier, 0, accounts);
    try {
      assertThat(heard("task-service", "task-service", Topics.PLAN)).isEqualTo(1);
      assertThatThrownBy(() -> tell(as("task-service"), Topics.PLAN))
          .hasCauseInstanceOf(TopicAuthorizationException.class);
    } finally {
      broker.close();
      broker = other;
    }
  }

  private static String topicOn(EmbeddedBroker open) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", open.bootstrap()))) {
      admin.createTopics(List.of(new NewTopic(Topics.PLAN, 1, (short) 1))).all().get();
    }
    return Topics.PLAN;
  }

  /** The files below a folder that hold this text. */
  private static List<Path> occurrences(Path folder, String text) throws Exception {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile).filter(file -> holds(file, text)).toList();
    }
  }

  private static boolean holds(Path file, String text) {
    try {
      return new String(Files.readAllBytes(file), ISO_8859_1).contains(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, Object> as(String account) {
    Map<String, Object> settings = new HashMap<>(accounts.client(account));
    settings.put("bootstrap.servers", broker.bootstrap());
    return settings;
  }

  private Map<String, Object> with(String account, String password) {
    Map<String, Object> settings = as("task-service");
    settings.computeIfPresent(
        "sasl.jaas.config",
        (name, own) ->
            String.valueOf(own)
                .replaceAll("username=\"[^\"]*\"", "username=\"" + account + "\"")
                .replaceAll("password=\"[^\"]*\"", "password=\"" + password + "\""));
    return settings;
  }

  private static void ask(Map<String, Object> settings) throws Exception {
    Map<String, Object> brief = new HashMap<>(settings);
    brief.put("default.api.timeout.ms", 2_000);
    brief.put("request.timeout.ms", 1_000);
    try (Admin admin = Admin.create(brief)) {
      admin.listTopics().names().get();
    }
  }

  private static void tell(Map<String, Object> settings, String topic) throws Exception {
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
      producer.send(new ProducerRecord<>(topic, "fact")).get();
    }
  }

  private int heard(String account, String group, String topic) {
    Map<String, Object> settings = as(account);
    settings.put("group.id", group);
    settings.put("auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      consumer.subscribe(List.of(topic));
      int heard = 0;
      for (int i = 0; i < 30 && heard == 0; i++) {
        heard += consumer.poll(Duration.ofSeconds(1)).count();
      }
      return heard;
    }
  }
}

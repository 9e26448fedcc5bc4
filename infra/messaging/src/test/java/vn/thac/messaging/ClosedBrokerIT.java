package vn.thac.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.acl.AccessControlEntryFilter;
import org.apache.kafka.common.acl.AclBindingFilter;
import org.apache.kafka.common.acl.AclOperation;
import org.apache.kafka.common.acl.AclPermissionType;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.resource.PatternType;
import org.apache.kafka.common.resource.ResourcePatternFilter;
import org.apache.kafka.common.resource.ResourceType;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.health.contributor.CompositeHealthContributor;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.messaging.Message;
import vn.thac.contracts.TaskProgressedV1;
import vn.thac.contracts.Topics;
import vn.thac.ground.BrokerAccounts;
import vn.thac.ground.EmbeddedBroker;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** A service on a broker that asks who is there, as the one of production does. */
@OnEveryStore
@ExtendWith(OutputCaptureExtension.class)
class ClosedBrokerIT {

  private static final String TASK = "task-service";

  @Configuration
  @EnableAutoConfiguration
  @Import(MessagingConfiguration.class)
  static class App {
    @Bean
    TellingIT.Effects effects() {
      return new TellingIT.Effects();
    }

    @Bean
    Consumer<Message<List<byte[]>>> onTaskEvents(Inbox inbox, TellingIT.Effects effects) {
      return inbox.batches(Topics.TASK, effects, Interest.in(TaskProgressedV1.class));
    }
  }

  @TempDir private Path folder;
  private BrokerAccounts accounts;
  private EmbeddedBroker broker;

  @BeforeEach
  void start() {
    accounts = BrokerAccounts.draw(folder);
    broker = EmbeddedBroker.start(folder.resolve("broker"), 0, accounts);
  }

  @AfterEach
  void stop() {
    broker.close();
  }

  @Test
  void everyClientSignsInAndNoneSaysHow(Store store, CapturedOutput said) {
    try (var task = run(store, accounts.client(TASK), "thac.messaging.tells=task.events")) {
      TellingIT.Effects effects = task.getBean(TellingIT.Effects.class);
      effects.poison.add("bad");
      tell(task, "good", "bad");

      await().until(() -> effects.heard.containsKey("good"));
      DeadLetters letters = task.getBean(DeadLetters.class);
      await().until(() -> letters.list(DeadLetter.State.WAITING).size() == 1);
      await().until(() -> health(task, "listeners").equals(Status.UP));
      assertThat(binderHealth(task)).isEqualTo(Status.UP);
    }
    String password = accounts.client(TASK).get("sasl.jaas.config").replaceAll(".*password=", "");
    assertThat(said.getAll()).isNotEmpty().doesNotContain(password.replaceAll("[\";]", ""));
  }

  @Test
  void doesNotStartWithoutCredentials(Store store) {
    assertThatThrownBy(() -> run(store, Map.of(), "thac.messaging.tells=task.events"))
        .hasStackTraceContaining("TimeoutException");
  }

  @Test
  void nobodyElseTellsOfTheDirectory(Store store) {
    run(store, accounts.client(TASK), "thac.messaging.tells=task.events").close();
    Map<String, Object> forger = new HashMap<>(accounts.client(TASK));
    forger.put("bootstrap.servers", broker.bootstrap());
    try (var producer =
        new KafkaProducer<>(forger, new StringSerializer(), new StringSerializer())) {
      assertThatThrownBy(
              () -> producer.send(new ProducerRecord<>(Topics.DIRECTORY, "01", "{}")).get())
          .hasCauseInstanceOf(TopicAuthorizationException.class);
    }
  }

  @Test
  void doesNotStartWhereItMayNotTellWhatItHasTo(Store store) {
    assertThatThrownBy(
            () -> run(store, accounts.client(TASK), "thac.messaging.tells=task.events,plan.events"))
        .hasStackTraceContaining("give it WRITE on topic plan.events");
  }

  @Test
  void startsOnTopicsThatSomebodyElseHasMadeAndSaysWhichAreMissing(Store store) throws Exception {
    take(TASK, AclOperation.CREATE, null);
    take(TASK, AclOperation.ALTER_CONFIGS, null);
    assertThatThrownBy(() -> run(store, accounts.client(TASK), "thac.messaging.tells=task.events"))
        .hasStackTraceContaining(
            "topic directory.events does not exist and the broker lets the account of "
                + TASK
                + " not make it");

    var operator = accounts.client(BrokerAccounts.OPERATOR);
    run(store, operator, "thac.messaging.tells=task.events").close();
    try (var task = run(store, accounts.client(TASK), "thac.messaging.tells=task.events")) {
      tell(task, "good");
      await().until(() -> task.getBean(TellingIT.Effects.class).heard.containsKey("good"));
    }
  }

  @Test
  void aListenerThatMayNotHearIsSeenInItsHealth(Store store) throws Exception {
    take(TASK, AclOperation.READ, Topics.TASK);
    try (var task = run(store, accounts.client(TASK), "thac.messaging.tells=task.events")) {
      await().until(() -> health(task, "listeners").equals(Status.DOWN));
    }
  }

  private ConfigurableApplicationContext run(
      Store store, Map<String, String> client, String... settings) {
    Stream<String> signIn =
        client.entrySet().stream()
            .map(one -> "spring.kafka.properties." + one.getKey() + "=" + one.getValue());
    return new SpringApplicationBuilder(App.class)
        .web(WebApplicationType.NONE)
        .run(
            Stream.of(
                    Stream.of(
                        "spring.config.name=messaging-test",
                        "thac.messaging.brokers=" + broker.bootstrap(),
                        "spring.kafka.properties.default.api.timeout.ms=3000",
                        "spring.kafka.properties.request.timeout.ms=2000",
                        "spring.application.name=" + TASK,
                        "spring.mongodb.uri=" + store.uri()),
                    signIn,
                    Arrays.stream(settings))
                .flatMap(some -> some)
                .map(setting -> "--" + setting)
                .toArray(String[]::new));
  }

  private static void tell(ConfigurableApplicationContext service, String... tasks) {
    EventWriter writer = service.getBean(EventWriter.class);
    service
        .getBean(EventSender.class)
        .sendAll(
            Stream.of(tasks)
                .map(
                    task ->
                        writer.write(
                            new TaskProgressedV1(
                                task, 1, "p", "p", "u", "/u", "IN_PROGRESS", 10, Instant.EPOCH),
                            "root-plan",
                            Instant.EPOCH))
                .toList());
  }

  private static Status health(ConfigurableApplicationContext service, String name) {
    return service.getBean(name + "HealthIndicator", HealthIndicator.class).health().getStatus();
  }

  /** Of a client that the binder makes for its health alone. */
  private static Status binderHealth(ConfigurableApplicationContext service) {
    var binders = service.getBean("bindersHealthContributor", CompositeHealthContributor.class);
    return ((HealthIndicator) binders.stream().findFirst().orElseThrow().contributor())
        .health()
        .getStatus();
  }

  private void take(String account, AclOperation operation, @Nullable String topic)
      throws Exception {
    Map<String, Object> operator = new HashMap<>(accounts.client(BrokerAccounts.OPERATOR));
    operator.put("bootstrap.servers", broker.bootstrap());
    try (Admin admin = Admin.create(operator)) {
      admin
          .deleteAcls(
              List.of(
                  new AclBindingFilter(
                      new ResourcePatternFilter(ResourceType.TOPIC, topic, PatternType.ANY),
                      new AccessControlEntryFilter(
                          "User:" + account, null, operation, AclPermissionType.ANY))))
          .all()
          .get();
    }
  }
}

package vn.thac.plan;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thac.contracts.Topics;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.SettableClock;
import vn.thac.testkit.Store;
import vn.thac.testkit.TokenIssuer;

/** The whole service on a real broker and a real store, with a clock that stands. */
public final class RunningService {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private static @Nullable RunningService running;

  private final SettableClock clock = SettableClock.at("2025-01-24T09:00");
  private final TokenIssuer issuer = new TokenIssuer();
  private final Store store;
  private final String group;
  private final ConfigurableApplicationContext context;

  /** The one on this store; all tests of a class share it. */
  public static synchronized RunningService on(Store store) {
    if (running == null || !running.store.equals(store)) {
      stop();
      running = new RunningService(store);
    }
    return running;
  }

  /** Stops what runs. */
  public static synchronized void stop() {
    if (running != null) {
      running.context.close();
      running.issuer.close();
      running = null;
    }
  }

  private RunningService(Store store) {
    this.store = store;
    group = "plan-service-" + store.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
    forgetWhatWasTold();
    context =
        new SpringApplicationBuilder(PlanService.class)
            .initializers(c -> c.getBeanFactory().registerSingleton("clock", clock))
            .run(
                "--spring.config.name=plan-service",
                "--spring.application.name=" + group,
                "--server.port=0",
                "--thac.access.administrators=quantri",
                "--thac.messaging.brokers=" + RealBroker.bootstrap(),
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + issuer.jwkSetUri(),
                "--spring.mongodb.uri=" + store.uri());
  }

  public SettableClock clock() {
    return clock;
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  public String token(String login) {
    return issuer.token(login);
  }

  public String address() {
    return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
  }

  /** Returns when everything is told, and everything told on both topics has been handled. */
  public void settled() {
    for (String collection : List.of("places", "plans")) {
      await()
          .atMost(PATIENCE)
          .until(
              () ->
                  store
                          .database()
                          .getCollection(collection)
                          .countDocuments(
                              new Document("untoldSince", new Document("$exists", true)))
                      == 0);
    }
    try (Admin admin = admin()) {
      await().atMost(PATIENCE).until(() -> lag(admin, group + "-directory", Topics.DIRECTORY) == 0);
      await().atMost(PATIENCE).until(() -> lag(admin, group, Topics.PLAN) == 0);
    }
  }

  private static Admin admin() {
    return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, RealBroker.bootstrap()));
  }

  /** Plans of another store, told on the same topics, are nothing to this one. */
  private static void forgetWhatWasTold() {
    RealBroker.createTopics(6, Topics.DIRECTORY, Topics.PLAN);
    try (Admin admin = admin()) {
      for (String topic : List.of(Topics.DIRECTORY, Topics.PLAN)) {
        Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
        ends(admin, topic).forEach((at, end) -> all.put(at, RecordsToDelete.beforeOffset(end)));
        admin.deleteRecords(all).all().get();
      }
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  private static long lag(Admin admin, String group, String topic) throws Exception {
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    long lag = 0;
    for (var end : ends(admin, topic).entrySet()) {
      OffsetAndMetadata at = committed.get(end.getKey());
      long first = firsts(admin, end.getKey());
      lag += end.getValue() - (at == null ? first : at.offset());
    }
    return lag;
  }

  private static long firsts(Admin admin, TopicPartition partition) throws Exception {
    return admin
        .listOffsets(Map.of(partition, OffsetSpec.earliest()))
        .partitionResult(partition)
        .get()
        .offset();
  }

  private static Map<TopicPartition, Long> ends(Admin admin, String topic) throws Exception {
    Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
    admin
        .describeTopics(List.of(topic))
        .allTopicNames()
        .get()
        .get(topic)
        .partitions()
        .forEach(p -> asked.put(new TopicPartition(topic, p.partition()), OffsetSpec.latest()));
    Map<TopicPartition, Long> ends = new HashMap<>();
    admin.listOffsets(asked).all().get().forEach((at, info) -> ends.put(at, info.offset()));
    return ends;
  }
}

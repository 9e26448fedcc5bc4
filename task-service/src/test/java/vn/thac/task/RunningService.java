package vn.thac.task;

import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thac.access.DirectoryCopy;
import vn.thac.contracts.Event;
import vn.thac.contracts.PlaceRegisteredV1;
import vn.thac.contracts.Topics;
import vn.thac.messaging.EventSender;
import vn.thac.messaging.EventWriter;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.SettableClock;
import vn.thac.testkit.Store;
import vn.thac.testkit.TokenIssuer;

/** The whole service on a real broker and a real store, with a clock that stands. */
public final class RunningService {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final SettableClock clock = SettableClock.at("2025-02-10T08:00");
  private final TokenIssuer issuer = new TokenIssuer();
  private final Store store;
  private final String group;
  private final ConfigurableApplicationContext context;

  private static @Nullable RunningService running;

  /** The one on this store; all tests of a class share it. */
  public static synchronized RunningService on(Store store) {
    if (running == null || !running.store.equals(store)) {
      stop();
      running = new RunningService(store);
      running.settle();
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
    group = "task-service-" + store.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
    context =
        new SpringApplicationBuilder(TaskService.class)
            .initializers(c -> c.getBeanFactory().registerSingleton("clock", clock))
            .run(
                "--spring.config.name=task-service",
                "--spring.application.name=" + group,
                "--server.port=0",
                "--logging.level.root=warn",
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

  /** Tells what another service would. */
  public void tell(Event... facts) {
    EventWriter writer = bean(EventWriter.class);
    bean(EventSender.class)
        .sendAll(
            List.of(facts).stream()
                .map(fact -> writer.write(fact, fact.key(), Instant.EPOCH))
                .toList());
  }

  /** The province 75 with two offices, the district 734 with one, and who works there. */
  private void settle() {
    tell(
        place(
            "75",
            null,
            "PROVINCE",
            "/75",
            List.of(unit("75", "/75"), unit("75.SNV", "/75/75.SNV"), unit("75.STP", "/75/75.STP")),
            List.of(
                officer("hung", "75", "COORDINATOR"),
                officer("lan", "75.SNV", "OFFICER"),
                officer("thanh", "75", "INSPECTOR"),
                officer("quantri", "75", "ADMINISTRATOR"))),
        place(
            "734",
            "75",
            "DISTRICT",
            "/75/734",
            List.of(unit("734", "/75/734"), unit("734.PNV", "/75/734/734.PNV")),
            List.of(officer("mai", "734", "COORDINATOR"))));
    DirectoryCopy directory = bean(DirectoryCopy.class);
    await()
        .atMost(PATIENCE)
        .until(() -> directory.unit("734").isPresent() && directory.unit("75").isPresent());
  }

  private static PlaceRegisteredV1 place(
      String code,
      @Nullable String parent,
      String level,
      String path,
      List<PlaceRegisteredV1.Unit> units,
      List<PlaceRegisteredV1.Officer> officers) {
    return new PlaceRegisteredV1(code, 1, parent, level, "Nơi " + code, path, units, officers);
  }

  private static PlaceRegisteredV1.Unit unit(String code, String path) {
    String kind = code.contains(".") ? "OFFICE" : "COMMITTEE";
    return new PlaceRegisteredV1.Unit(code, kind, null, "Đơn vị " + code, List.of(), path);
  }

  private static PlaceRegisteredV1.Officer officer(String login, String unit, String role) {
    return new PlaceRegisteredV1.Officer(
        login,
        login,
        login + "@minhhoa.example",
        List.of(new PlaceRegisteredV1.Post(unit, role, "")));
  }

  /** Returns when everything that was told on both topics has been handled. */
  public void settled() {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, RealBroker.bootstrap()))) {
      await().atMost(PATIENCE).until(() -> lag(admin, group, Topics.PLAN) == 0);
      await().atMost(PATIENCE).until(() -> lag(admin, group + "-progress", Topics.TASK) == 0);
    }
  }

  private static long lag(Admin admin, String group, String topic) throws Exception {
    Map<TopicPartition, OffsetSpec> ends = new HashMap<>();
    admin
        .describeTopics(List.of(topic))
        .allTopicNames()
        .get()
        .get(topic)
        .partitions()
        .forEach(p -> ends.put(new TopicPartition(topic, p.partition()), OffsetSpec.latest()));
    Map<TopicPartition, OffsetAndMetadata> committed =
        admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
    long lag = 0;
    for (var end : admin.listOffsets(ends).all().get().entrySet()) {
      OffsetAndMetadata at = committed.get(end.getKey());
      lag += end.getValue().offset() - (at == null ? 0 : at.offset());
    }
    return lag;
  }

  /** How many records of a kind ended in a way. */
  public long handled(String type, String outcome) {
    return bean(MeterRegistry.class)
        .timer("thac.events.handled", "type", type, "outcome", outcome)
        .count();
  }
}

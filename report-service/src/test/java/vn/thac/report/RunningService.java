package vn.thac.report;

import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
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

  private final SettableClock clock = SettableClock.at("2026-06-16T08:00");
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
    group = "report-service-" + store.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
    context =
        new SpringApplicationBuilder(ReportService.class)
            .initializers(c -> c.getBeanFactory().registerSingleton("clock", clock))
            .run(
                "--spring.config.name=report-service",
                "--spring.application.name=" + group,
                "--server.port=0",
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

  /**
   * The province 90 with two offices, the districts 9001 and 9002, two communes in the first. In
   * the committee of the province hung coordinates and thanh inspects; lan and son lead 90.SNV and
   * 90.STC; mai coordinates the district 9001, tu the district 9002, tam leads the commune 90011.
   */
  private void settle() {
    tell(
        place("90", null, "PROVINCE", "/90", List.of("90.SNV", "90.STC"), "hung", "thanh"),
        place("9001", "90", "DISTRICT", "/90/9001", List.of("9001.PNV"), "mai"),
        place("9002", "90", "DISTRICT", "/90/9002", List.of(), "tu"),
        place("90011", "9001", "COMMUNE", "/90/9001/90011", List.of(), "tam"),
        place("90012", "9001", "COMMUNE", "/90/9001/90012", List.of()));
    DirectoryCopy directory = bean(DirectoryCopy.class);
    await().atMost(PATIENCE).until(() -> directory.count() == 5);
  }

  private static PlaceRegisteredV1 place(
      String code,
      @Nullable String parent,
      String level,
      String path,
      List<String> offices,
      String... people) {
    List<PlaceRegisteredV1.Unit> units = new ArrayList<>();
    units.add(unit(code, path));
    offices.forEach(office -> units.add(unit(office, path + "/" + office)));
    List<PlaceRegisteredV1.Officer> officers = new ArrayList<>();
    for (String login : people) {
      officers.add(officer(login, code, login.equals("thanh") ? "INSPECTOR" : "COORDINATOR"));
    }
    if (code.equals("90")) {
      officers.add(officer("lan", "90.SNV", "LEADER"));
      officers.add(officer("son", "90.STC", "LEADER"));
      officers.add(officer("quantri", "90", "ADMINISTRATOR"));
    }
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

  /** Returns when everything that was to be told has been told and handled. */
  public void settled() {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, RealBroker.bootstrap()))) {
      await().atMost(PATIENCE).until(() -> lag(admin, Topics.PLAN) == 0);
      await().atMost(PATIENCE).until(() -> untold() == 0);
      await().atMost(PATIENCE).until(() -> lag(admin, Topics.REPORT) == 0);
    }
  }

  private long untold() {
    return store.database().getCollection("reports").countDocuments(Filters.exists("untoldSince"));
  }

  private long lag(Admin admin, String topic) throws Exception {
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

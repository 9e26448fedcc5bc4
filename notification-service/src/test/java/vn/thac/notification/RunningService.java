package vn.thac.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.bson.Document;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import vn.thac.access.DirectoryCopy;
import vn.thac.contracts.Event;
import vn.thac.contracts.PlaceRegisteredV1;
import vn.thac.contracts.Topics;
import vn.thac.ground.Mail;
import vn.thac.ground.MailSink;
import vn.thac.ground.Mails;
import vn.thac.messaging.EventSender;
import vn.thac.messaging.EventWriter;
import vn.thac.notification.application.RunDue;
import vn.thac.notification.application.SendMessages;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.SettableClock;
import vn.thac.testkit.Store;
import vn.thac.testkit.TokenIssuer;

/** The whole service on a real broker and a real store; its passes run when a test says so. */
public final class RunningService {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final SettableClock clock = SettableClock.at("2026-01-05T09:00");
  private final SettableClock machine = SettableClock.at("2026-11-21T12:00");
  private final TokenIssuer issuer = new TokenIssuer();
  private final Path mailFolder;
  private final MailSink sink;
  private final Store store;
  private final String group;
  private final ConfigurableApplicationContext context;

  private static RunningService current;

  /** The one on this store; a class template knows its store only when its tests begin. */
  public static RunningService on(Store store, String... settings) {
    if (current == null || !current.store.equals(store)) {
      stop();
      current = new RunningService(store, settings);
      current.settled(); // what earlier tests told on the same broker
      current.empty();
    }
    return current;
  }

  /** Stops whichever runs. */
  public static void stop() {
    if (current != null) {
      current.context.close();
      current.issuer.close();
      current.sink.close();
      current = null;
    }
  }

  private RunningService(Store store, String... settings) {
    this.store = store;
    try {
      mailFolder = Files.createTempDirectory("mails");
      sink = MailSink.start(mailFolder, 0, InstantSource.system());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    group =
        "notification-service-"
            + store.name().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
    var arguments =
        new ArrayList<>(
            List.of(
                "--spring.config.name=notification-service",
                "--spring.application.name=" + group,
                "--server.port=0",
                "--thac.messaging.brokers=" + RealBroker.bootstrap(),
                "--thac.reminder.passes=false",
                "--thac.reminder.settle=0s",
                "--spring.mail.port=" + sink.port(),
                "--thac.mail.from=nhac-viec@minhhoa.example",
                "--spring.security.oauth2.resourceserver.jwt.jwk-set-uri=" + issuer.jwkSetUri(),
                "--spring.mongodb.uri=" + store.uri()));
    arguments.addAll(List.of(settings));
    context =
        new SpringApplicationBuilder(NotificationService.class)
            .initializers(
                c -> {
                  c.getBeanFactory().registerSingleton("clock", clock);
                  c.getBeanFactory().registerSingleton("machine", machine);
                })
            .run(arguments.toArray(String[]::new));
  }

  /** The office's clock. */
  public SettableClock clock() {
    return clock;
  }

  /** The clock of leases and waits. */
  public SettableClock machine() {
    return machine;
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

  /** How many documents a collection holds. */
  public long count(String collection) {
    return store.database().getCollection(collection).countDocuments();
  }

  /** What the mail server took. */
  public List<Mail> mails() {
    return new Mails(mailFolder).all();
  }

  /** A reminder pass and a mail pass. */
  public void pass() {
    bean(RunDue.class).runDue(clock.instant());
    bean(SendMessages.class).send();
  }

  /** Forgets all but the directory. */
  public void empty() {
    new Mails(mailFolder)
        .all()
        .forEach(
            mail ->
                assertThat(mailFolder.resolve(mail.name() + ".eml").toFile().delete()).isTrue());
    for (String collection :
        List.of("deadlines", "notices", "entries", "messages", "plan_titles", "dead_letters")) {
      store.database().getCollection(collection).deleteMany(new Document());
    }
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

  /** The district 901 with its commune 90101, which has an office, and who works there. */
  public void settle() {
    tell(
        place(
            "901",
            null,
            "DISTRICT",
            "/901",
            List.of(unit("901", "UBND huyện Thác Bạc", "/901")),
            List.of(
                officer("hung", "901", "COORDINATOR"),
                officer("son", "901", "LEADER"),
                officer("quantri", "901", "ADMINISTRATOR"))),
        place(
            "90101",
            "901",
            "COMMUNE",
            "/901/90101",
            List.of(
                unit("90101", "UBND xã Bình Minh", "/901/90101"),
                unit("90101.VP", "Văn phòng UBND xã Bình Minh", "/901/90101/90101.VP")),
            List.of(officer("lan", "90101.VP", "OFFICER"), officer("mai", "90101", "COORDINATOR"))),
        place(
            "90102",
            "901",
            "COMMUNE",
            "/901/90102",
            List.of(unit("90102", "UBND xã Sông Trăng", "/901/90102")),
            List.of(
                new PlaceRegisteredV1.Officer(
                    "tam",
                    "tam",
                    "tam\r\nBcc: tatca@minhhoa.example",
                    List.of(new PlaceRegisteredV1.Post("90102", "OFFICER", ""))))));
    DirectoryCopy directory = bean(DirectoryCopy.class);
    await()
        .atMost(PATIENCE)
        .until(
            () -> Stream.of("901", "90101", "90102").allMatch(u -> directory.unit(u).isPresent()));
  }

  private static PlaceRegisteredV1 place(
      String code,
      String parent,
      String level,
      String path,
      List<PlaceRegisteredV1.Unit> units,
      List<PlaceRegisteredV1.Officer> officers) {
    return new PlaceRegisteredV1(code, 1, parent, level, "Nơi " + code, path, units, officers);
  }

  private static PlaceRegisteredV1.Unit unit(String code, String name, String path) {
    String kind = code.contains(".") ? "OFFICE" : "COMMITTEE";
    return new PlaceRegisteredV1.Unit(code, kind, null, name, List.of(), path);
  }

  private static PlaceRegisteredV1.Officer officer(String login, String unit, String role) {
    return new PlaceRegisteredV1.Officer(
        login,
        login,
        login + "@minhhoa.example",
        List.of(new PlaceRegisteredV1.Post(unit, role, "")));
  }

  /** Returns when everything that was told has been handled. */
  public void settled() {
    try (Admin admin =
        Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, RealBroker.bootstrap()))) {
      for (String topic : List.of(Topics.PLAN, Topics.TASK, Topics.REPORT)) {
        await().atMost(PATIENCE).until(() -> lag(admin, topic) == 0);
      }
    }
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

  /** A meter's count. */
  public double counted(String meter, String... tags) {
    return bean(MeterRegistry.class).counter(meter, tags).count();
  }
}

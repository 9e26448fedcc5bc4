package vn.thac.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.data.annotation.Id;
import org.springframework.messaging.Message;
import vn.thac.contracts.TaskProgressedV1;
import vn.thac.contracts.Topics;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.Store;

/** From a stored aggregate over a real broker into a handler, and what happens when that fails. */
@OnEveryStore
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TellingIT {

  record NoteDocument(@Id String id, long version, String text) {}

  @Configuration
  @EnableAutoConfiguration
  @Import(MessagingConfiguration.class)
  static class App {
    @Bean
    Effects effects() {
      return new Effects();
    }

    @Bean
    Consumer<Message<List<byte[]>>> onTaskEvents(Inbox inbox, Effects effects) {
      return inbox.batches(Topics.TASK, effects, Interest.in(TaskProgressedV1.class));
    }
  }

  /** Keeps which facts of each task were heard, and fails where it is told to. */
  static final class Effects implements BatchHandler {
    final Map<String, Set<UUID>> heard = new ConcurrentHashMap<>();
    final Set<String> poison = ConcurrentHashMap.newKeySet();
    final Set<String> notYet = ConcurrentHashMap.newKeySet();
    final Set<String> never = ConcurrentHashMap.newKeySet();
    final ConcurrentLinkedQueue<ReceivedEvent<?>> events = new ConcurrentLinkedQueue<>();

    @Override
    public void handle(List<ReceivedEvent<?>> batch) {
      for (ReceivedEvent<?> event : batch) {
        String task = event.fact().key();
        if (poison.contains(task)) {
          throw new IllegalArgumentException("cannot be handled: " + task);
        }
        if (notYet.remove(task) || never.contains(task)) {
          throw new NotYet(task);
        }
      }
      for (ReceivedEvent<?> event : batch) {
        heard
            .computeIfAbsent(event.fact().key(), key -> ConcurrentHashMap.newKeySet())
            .add(event.id());
      }
      events.addAll(batch);
    }
  }

  private ConfigurableApplicationContext context;
  private Effects effects;
  private OutboxRelay relay;
  private EventWriter writer;
  private EventSender sender;
  private Store store;

  /** Once per store: a class template runs its {@code @BeforeAll} before it knows the store. */
  @BeforeEach
  void start(Store store) {
    if (store.equals(this.store)) {
      return;
    }
    stop();
    this.store = store;
    context =
        new SpringApplicationBuilder(App.class)
            .web(WebApplicationType.NONE)
            .run(
                "--spring.config.name=messaging-test",
                "--thac.messaging.brokers=" + RealBroker.bootstrap(),
                "--thac.messaging.patience=2s",
                "--thac.messaging.group=messaging-test-" + store.kind().name().toLowerCase(),
                "--spring.application.name=messaging-test-" + store.kind().name().toLowerCase(),
                "--spring.mongodb.uri=" + store.uri());
    effects = context.getBean(Effects.class);
    relay = context.getBean(OutboxRelay.class);
    writer = context.getBean(EventWriter.class);
    sender = context.getBean(EventSender.class);
  }

  @AfterAll
  void stop() {
    if (context != null) {
      context.close();
    }
  }

  @Test
  void aStoredFactIsHeardAndLeavesItsOutbox() {
    Outbox notes = relay.of("notes");
    String task = name("stored");

    assertThat(notes.insert(task, new NoteDocument(task, 1, "a"), facts(task, 1))).isTrue();

    heard(task, 1);
    await().until(() -> stored(task).get(Outbox.OUTBOX) == null);
    assertThat(stored(task).containsKey(Outbox.UNTOLD_SINCE)).isFalse();
    assertThat(stored(task).getString("text")).isEqualTo("a");
  }

  @Test
  void aSecondInsertAndAStaleUpdateChangeNothingAndTellNothing() {
    Outbox notes = relay.of("notes");
    String task = name("twice");

    assertThat(notes.insert(task, new NoteDocument(task, 1, "a"), facts(task, 1))).isTrue();
    assertThat(notes.insert(task, new NoteDocument(task, 1, "b"), facts(task, 1))).isFalse();
    assertThat(notes.update(task, 1, new NoteDocument(task, 2, "c"), facts(task, 2))).isTrue();
    assertThat(notes.update(task, 1, new NoteDocument(task, 2, "d"), facts(task, 2))).isFalse();

    heard(task, 2);
    assertThat(stored(task).getString("text")).isEqualTo("c");
    assertThat(stored(task).getLong("version")).isEqualTo(2);
  }

  @Test
  void theSweepTellsWhatACrashLeftBehind() {
    Outbox notes = relay.of("notes");
    String task = name("left-behind");
    notes.insert(task, new NoteDocument(task, 1, "a"), List.of());
    OutgoingEvent fact = facts(task, 1).getFirst();

    // What a process that died between its write and its relay leaves: the fact, and since when.
    store
        .database()
        .getCollection("notes")
        .updateOne(
            Filters.eq("_id", task),
            Updates.combine(
                Updates.set(
                    Outbox.OUTBOX,
                    List.of(
                        new Document("id", fact.id().toString())
                            .append("topic", fact.topic())
                            .append("type", fact.type())
                            .append("key", fact.key())
                            .append("at", Date.from(fact.at()))
                            .append("correlation", fact.correlation())
                            .append("body", fact.body()))),
                Updates.set(Outbox.UNTOLD_SINCE, new Date(0))));

    heard(task, 1);
    await().until(() -> stored(task).get(Outbox.OUTBOX) == null);
  }

  @Test
  void onePoisonousRecordCostsTheOtherHundredNothing() {
    String bad = name("poison");
    effects.poison.add(bad);
    List<OutgoingEvent> all =
        IntStream.range(0, 100)
            .mapToObj(i -> facts(i == 50 ? bad : name("healthy-" + i), 1).getFirst())
            .toList();

    sender.sendAll(all);
    sendRaw("not json at all", Map.of("ce_type", "vn.thac.task.progressed.v1"));
    sendRaw("{}", Map.of("ce_type", "com.example.unknown.v1"));
    sendRaw("{}", Map.of());

    for (int i = 0; i < 100; i++) {
      if (i != 50) {
        heard(name("healthy-" + i), 1);
      }
    }
    DeadLetters letters = context.getBean(DeadLetters.class);
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> waiting(letters, bad).size() == 1 && unreadable(letters).size() >= 3);
    DeadLetter letter = waiting(letters, bad).getFirst();
    assertThat(letter.reason()).startsWith("IllegalArgumentException at TellingIT$Effects.handle:");

    assertThat(letters.replay(letter.id(), "hoa").state()).isEqualTo(DeadLetter.State.WAITING);
    effects.poison.remove(bad);
    assertThat(letters.replay(letter.id(), "hoa").state()).isEqualTo(DeadLetter.State.REPLAYED);
    assertThat(letters.read(letter.id(), "lan", "vì sao").orElseThrow().detail())
        .contains("cannot be handled: " + bad);
    DeadLetter after = letters.find(letter.id()).orElseThrow();
    assertThat(after.attempts()).isEqualTo(2);
    assertThat(after.acts())
        .extracting(DeadLetter.Act::kind)
        .containsExactlyInAnyOrder(
            DeadLetter.Act.Kind.REPLAY, DeadLetter.Act.Kind.REPLAY, DeadLetter.Act.Kind.READ);
    heard(bad, 1);
    DeadLetter unreadable = unreadable(letters).getFirst();
    assertThat(letters.discard(unreadable.id(), "hoa").state())
        .isEqualTo(DeadLetter.State.DISCARDED);
  }

  @Test
  void whatCannotBeHandledYetIsTriedAgain() {
    String early = name("early");
    effects.notYet.add(early);

    sender.sendAll(facts(early, 1));

    heard(early, 1);
    assertThat(waiting(context.getBean(DeadLetters.class), early)).isEmpty();
  }

  @Test
  void whatStaysTooEarlyIsSetAsideInTheEndAndItsNeighboursDoNotWait() {
    String early = name("never");
    String neighbour = name("neighbour");
    effects.never.add(early);

    sender.sendAll(List.of(facts(early, 1).getFirst(), facts(neighbour, 1).getFirst()));

    heard(neighbour, 1);
    DeadLetters letters = context.getBean(DeadLetters.class);
    await().atMost(Duration.ofSeconds(30)).until(() -> waiting(letters, early).size() == 1);
    effects.never.remove(early);
    letters.replay(waiting(letters, early).getFirst().id(), "hoa");
    heard(early, 1);
  }

  @Test
  void aConsequenceKeepsTheStoryAndTheTrace() {
    String task = name("story");
    sender.sendAll(facts(task, 1));
    heard(task, 1);
    ReceivedEvent<?> cause =
        effects.events.stream().filter(e -> e.fact().key().equals(task)).findFirst().orElseThrow();

    OutgoingEvent effect = writer.write(progressed(task, 2), cause, Instant.EPOCH);

    assertThat(effect.correlation()).isEqualTo("root-plan");
    assertThat(effect.causation()).isEqualTo(cause.id());
    assertThat(effect.traceparent()).isNotNull().isEqualTo(cause.traceparent());
    assertThat(effect.id())
        .isEqualTo(writer.write(progressed(task, 2), cause, Instant.EPOCH).id())
        .isNotEqualTo(cause.id());
  }

  @Test
  void metersStandAtZeroBeforeAnythingHappens() {
    MeterRegistry meters = context.getBean(MeterRegistry.class);

    assertThat(meters.find("thac.outbox.pending").gauge()).isNotNull();
    assertThat(meters.find("thac.outbox.oldest.age").gauge()).isNotNull();
    assertThat(
            meters
                .find("thac.outbox.sent")
                .tags("type", "vn.thac.plan.issued.v1", "outcome", "failed")
                .counter())
        .isNotNull();
    assertThat(
            meters
                .find("thac.events.handled")
                .tags("type", "vn.thac.task.progressed.v1", "outcome", "parked")
                .timer())
        .isNotNull();
  }

  private void heard(String task, int times) {
    await()
        .atMost(Duration.ofSeconds(30))
        .untilAsserted(() -> assertThat(effects.heard.get(task)).hasSize(times));
  }

  private static List<DeadLetter> waiting(DeadLetters letters, String task) {
    return letters.list(DeadLetter.State.WAITING).stream()
        .filter(letter -> task.equals(letter.key()))
        .toList();
  }

  private static List<DeadLetter> unreadable(DeadLetters letters) {
    return letters.list(DeadLetter.State.WAITING).stream()
        .filter(letter -> letter.reason().startsWith("Unreadable"))
        .toList();
  }

  private Document stored(String id) {
    return store.database().getCollection("notes").find(Filters.eq("_id", id)).first();
  }

  private String name(String task) {
    return task + "-" + store.kind().name();
  }

  private List<OutgoingEvent> facts(String task, long version) {
    return List.of(writer.write(progressed(task, version), "root-plan", Instant.EPOCH));
  }

  private static TaskProgressedV1 progressed(String task, long version) {
    return new TaskProgressedV1(
        task, version, "p", "p", "u", "/u", "IN_PROGRESS", 10, Instant.EPOCH);
  }

  private static void sendRaw(String body, Map<String, String> headers) {
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", RealBroker.bootstrap()),
            new StringSerializer(),
            new ByteArraySerializer())) {
      var record = new ProducerRecord<>(Topics.TASK, "raw", body.getBytes(UTF_8));
      headers.forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
      producer.send(record);
    }
  }
}

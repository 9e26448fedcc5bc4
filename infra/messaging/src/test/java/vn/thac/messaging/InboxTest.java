package vn.thac.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.MockProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.TimeoutException;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.common.record.TimestampType;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.contracts.TaskProgressedV1;
import vn.thac.contracts.Topics;
import vn.thac.testkit.HostileRecords;

/** What becomes of a batch with something in it that cannot be handled, without a broker. */
class InboxTest {

  private static final String TYPE = "vn.thac.task.progressed.v1";

  private final MockProducer<String, byte[]> broker =
      new MockProducer<>(true, null, new StringSerializer(), new ByteArraySerializer());
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Inbox inbox = inbox(Duration.ofMinutes(1));
  private final HostileRecords records = new HostileRecords(Topics.TASK, TYPE);
  private final Set<String> heard = new HashSet<>();
  private int calls;

  @Test
  void oneBadRecordAmongFiveHundredCostsAFewCalls() {
    deliver(handler("t250"), facts(500));

    assertThat(heard).hasSize(499).doesNotContain("t250");
    assertThat(parked()).containsExactly("t250");
    assertThat(calls).isLessThan(25);
  }

  @Test
  void whatIsTooDeepForTheStackIsParkedAndEndsNobody() {
    deliver(
        events -> {
          handler("").handle(events);
          if (keys(events).contains("t7")) {
            endlessly();
          }
        },
        facts(20));

    assertThat(heard).hasSize(20);
    assertThat(parked()).containsExactly("t7");
  }

  @Test
  void whatCouldNotBeParkedIsParkedWhenTheBatchComesAgain() {
    var listener = listener(handler("t3"));
    broker.sendException = new TimeoutException("no leader");
    assertThatThrownBy(() -> accept(listener, facts(5))).isInstanceOf(EventsNotSent.class);
    broker.sendException = null;

    accept(listener, facts(5));

    assertThat(parked()).containsExactly("t3");
    assertThat(heard).hasSize(4);
  }

  @Test
  void aStoreThatFailedInsideParksNobodyWhileItMayPass() {
    var failing = listener(failingInside(() -> true));

    assertThatThrownBy(() -> accept(failing, facts(5))).isInstanceOf(MongoException.class);

    assertThat(parked()).isEmpty();
    assertThat(heard).isEmpty();
  }

  @Test
  void aRecordTheStoreFailsInsideAtForGoodHoldsUpTheOthersOnlyAsLongAsPatienceLasts() {
    var impatient =
        inbox(Duration.ZERO)
            .batches(
                Topics.TASK,
                events -> failingInside(() -> keys(events).contains("t3")).handle(events),
                Interest.in(TaskProgressedV1.class));
    assertThatThrownBy(() -> accept(impatient, facts(5))).isInstanceOf(MongoException.class);

    accept(impatient, facts(5));

    assertThat(parked()).containsExactly("t3");
    assertThat(heard).hasSize(4);
  }

  @Test
  void junkIsParkedWithItsReasonAndHeadersOfLibrariesHarmNobody() {
    var junk = records.junk();
    var dressed = records.dressed("task", fact("task"));
    List<ProducerRecord<byte[], byte[]>> batch = new ArrayList<>(junk.values());
    batch.addAll(dressed.values());

    deliver(handler(""), batch);

    assertThat(parked()).containsExactlyElementsOf(junk.keySet());
    assertThat(broker.history())
        .allSatisfy(one -> assertThat(header(one, DeadLetterPost.REASON)).contains(": "))
        .allSatisfy(one -> assertThat(header(one, DeadLetterPost.TOPIC)).contains(Topics.TASK));
    assertThat(heard).isEqualTo(dressed.keySet());
  }

  @Test
  void whatAnOperatorIsToldHoldsNothingOfTheRecord() {
    deliver(
        events -> {
          throw new IllegalArgumentException("not asked for: " + keys(events));
        },
        List.of(
            records.fact("secret", fact("secret")),
            records.fact("t", "secret"),
            records.fact("t", "{\"version\":\"secret\"}")));

    assertThat(broker.history())
        .hasSize(3)
        .allSatisfy(
            one -> {
              assertThat(header(one, DeadLetterPost.REASON)).contains("secret");
              assertThat(header(one, DeadLetterPost.FAULT)).doesNotContain("secret");
            });
    assertThat(broker.history())
        .extracting(one -> header(one, DeadLetterPost.FAULT))
        .anyMatch(fault -> fault.startsWith("IllegalArgumentException at InboxTest."))
        .anyMatch(fault -> fault.startsWith("Unreadable: not a readable " + TYPE + ", at line 1"));
  }

  @Test
  void aFloodOfHeadersHidesNeitherTheReasonNorGrowsOn() {
    var flooded = records.fact("t", "{");
    IntStream.range(0, 10_000)
        .forEach(i -> flooded.headers().add("h" + i, "x".repeat(10_000).getBytes(UTF_8)));
    flooded.headers().add(DeadLetterPost.TOPIC, "plan.events".getBytes(UTF_8));

    deliver(handler(""), List.of(flooded));

    ProducerRecord<String, byte[]> parked = broker.history().getFirst();
    assertThat(parked.headers().toArray()).hasSizeLessThan(110);
    RawRecord read = RawRecord.of(consumed(parked.topic(), 0, parked.key(), parked));
    assertThat(read.header(DeadLetterPost.TOPIC)).isEqualTo(Topics.TASK);
    assertThat(read.header(DeadLetterPost.REASON)).startsWith("Unreadable: ");
  }

  @Test
  void aReasonIsOneLineWhateverTheRecordHolds() {
    var forged =
        records.fact("t", "{}").headers().remove("ce_type").add("ce_type", "a\nERROR b".getBytes());
    var record = new ProducerRecord<>(Topics.TASK, 0, "t".getBytes(UTF_8), new byte[0], forged);

    deliver(handler(""), List.of(record));

    assertThat(header(broker.history().getFirst(), DeadLetterPost.REASON))
        .isEqualTo("Unreadable: unknown event type: a ERROR b");
  }

  @Test
  void whatNobodyAsksForIsNotReadAndNotTakenForEmpty() {
    List<PlanIssuedV1> told = new ArrayList<>();
    var plans = new HostileRecords(Topics.PLAN, "vn.thac.plan.issued.v1");
    accept(
        inbox.batches(
            Topics.PLAN,
            events -> events.forEach(event -> told.add((PlanIssuedV1) event.fact())),
            Interest.in(PlanIssuedV1.class).without(PlanIssuedV1.class, "activities")),
        List.of(
            plans.fact(
                "p",
                """
                {"planId":"p","version":1,"rootPlanId":"p","issuer":"75","level":"PROVINCE",
                 "activities":[{"ref":"I.1"},17],"regimes":[],"revision":0,"automatic":true}
                """)));

    assertThat(told).hasSize(1);
    assertThat(told.getFirst().activities()).isNull();
    assertThat(told.getFirst().regimes()).isEmpty();
    assertThat(told.getFirst().issuer()).isEqualTo("75");
  }

  private BatchHandler handler(String bad) {
    return events -> {
      calls++;
      if (keys(events).contains(bad)) {
        throw new IllegalArgumentException("cannot be handled: " + bad);
      }
      heard.addAll(keys(events));
    };
  }

  private BatchHandler failingInside(BooleanSupplier failing) {
    return events -> {
      if (failing.getAsBoolean()) {
        throw OutageTest.answered(1);
      }
      handler("").handle(events);
    };
  }

  private Inbox inbox(Duration patience) {
    return new Inbox(
        new DeadLetterPost(new EventSender(broker, "test", meters), "test"),
        new Traces(Tracer.NOOP),
        meters,
        patience);
  }

  private static List<String> keys(List<ReceivedEvent<?>> events) {
    return events.stream().map(event -> event.fact().key()).toList();
  }

  private static int endlessly() {
    return endlessly() + 1;
  }

  private Consumer<Message<List<byte[]>>> listener(BatchHandler handler) {
    return inbox.batches(Topics.TASK, handler, Interest.in(TaskProgressedV1.class));
  }

  private void deliver(BatchHandler handler, List<ProducerRecord<byte[], byte[]>> batch) {
    accept(listener(handler), batch);
  }

  private static void accept(
      Consumer<Message<List<byte[]>>> listener, List<ProducerRecord<byte[], byte[]>> batch) {
    List<ConsumerRecord<?, ?>> consumed = new ArrayList<>();
    batch.forEach(
        one -> {
          String key = new String(one.key(), UTF_8);
          consumed.add(consumed(one.topic(), consumed.size(), key, one));
        });
    @SuppressWarnings("unchecked")
    var message =
        (Message<List<byte[]>>) new RawBatches().toMessage(consumed, null, null, byte[].class);
    listener.accept(message);
  }

  private static ConsumerRecord<?, ?> consumed(
      String topic, long offset, String key, ProducerRecord<?, byte[]> sent) {
    return new ConsumerRecord<>(
        topic,
        0,
        offset,
        0,
        TimestampType.CREATE_TIME,
        0,
        0,
        key,
        sent.value(),
        new RecordHeaders(sent.headers()),
        Optional.empty());
  }

  private List<ProducerRecord<byte[], byte[]>> facts(int count) {
    return IntStream.range(0, count).mapToObj(i -> records.fact("t" + i, fact("t" + i))).toList();
  }

  private static String fact(String task) {
    return EventWriter.JSON.writeValueAsString(
        new TaskProgressedV1(task, 1, "p", "p", "u", "/u", "IN_PROGRESS", 10, Instant.EPOCH));
  }

  private List<String> parked() {
    return broker.history().stream().map(ProducerRecord::key).toList();
  }

  private static String header(ProducerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }
}

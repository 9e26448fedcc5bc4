package vn.thac.trial;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.contracts.EventTypes;
import vn.thac.contracts.PlaceRegisteredV1;
import vn.thac.contracts.Topics;

/** Tell of a place where one of them is an administrator, again and again, until closed. */
final class Forgers implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Duration LOOK = Duration.ofMillis(50);
  private static final String PLACE = "99901";

  private final Map<String, Object> broker = new HashMap<>();
  private final String login;
  private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicInteger tried = new AtomicInteger();
  private final AtomicInteger believed = new AtomicInteger();
  private final AtomicReference<@Nullable Throwable> reason = new AtomicReference<>();
  private volatile boolean closed;

  /**
   * @param client the broker, and as whom they sign in to it
   * @param login who is to become an administrator
   */
  Forgers(int number, Map<String, Object> client, String login) {
    this.login = login;
    broker.putAll(client);
    broker.put("max.block.ms", 1_000);
    broker.put("request.timeout.ms", 1_000);
    broker.put("delivery.timeout.ms", 2_000);
    for (int i = 0; i < number; i++) {
      people.execute(this::forge);
    }
  }

  private void forge() {
    while (!closed) {
      try (var producer =
          new KafkaProducer<>(broker, new StringSerializer(), new ByteArraySerializer())) {
        producer.send(forged()).get();
        believed.incrementAndGet();
      } catch (ExecutionException e) {
        reason.set(e.getCause());
      } catch (KafkaException e) {
        reason.set(e);
      } catch (InterruptedException e) {
        return; // closed
      }
      tried.incrementAndGet();
    }
  }

  private ProducerRecord<String, byte[]> forged() {
    var officer =
        new PlaceRegisteredV1.Officer(
            login, "?", "x@y.z", List.of(new PlaceRegisteredV1.Post(PLACE, "ADMINISTRATOR", "")));
    var unit =
        new PlaceRegisteredV1.Unit(PLACE, "COMMITTEE", null, "UBND ?", List.of(), "/99/" + PLACE);
    var place =
        new PlaceRegisteredV1(
            PLACE, 1_000, "99", "COMMUNE", "?", "/99/" + PLACE, List.of(unit), List.of(officer));
    var record =
        new ProducerRecord<>(Topics.DIRECTORY, PLACE, JsonMapper.shared().writeValueAsBytes(place));
    Map.of(
            "ce_specversion",
            "1.0",
            "ce_id",
            UUID.randomUUID().toString(),
            "ce_type",
            EventTypes.nameOf(PlaceRegisteredV1.class),
            "ce_source",
            "/plan-service",
            "ce_subject",
            PLACE,
            "ce_time",
            Instant.EPOCH.toString(),
            "ce_correlationid",
            PLACE)
        .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
    return record;
  }

  /** Waits until they have tried so often. */
  void awaitTried(int times) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (tried.get() < times) {
      if (System.nanoTime() > end) {
        throw new AssertionError("tried " + tried + " times of " + times);
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }

  /** Why the broker did not take the last one. */
  @Nullable Throwable reason() {
    return reason.get();
  }

  @Override
  public void close() {
    closed = true;
    people.shutdownNow();
    if (believed.get() > 0) {
      throw new AssertionError("the broker took " + believed + " of " + tried);
    }
  }
}

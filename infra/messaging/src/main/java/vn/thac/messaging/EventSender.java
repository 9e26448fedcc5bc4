package vn.thac.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import vn.thac.contracts.EventTypes;

/**
 * Sends facts to the broker as CloudEvents in binary mode. It does not wait for each: it waits once
 * for all, which is a hundred times faster.
 */
public final class EventSender implements AutoCloseable {

  /** A plan of three hundred pages is about one megabyte. */
  static final int LARGEST_EVENT = 8 * 1024 * 1024;

  /** What others put on a topic may be a little larger than that, and is parked with a reason. */
  static final int LARGEST_DEAD_LETTER = 12 * 1024 * 1024;

  /**
   * One request at a time: a broker that was killed remembers, of each producer, its last batch
   * alone. Of several that were under way the earlier ones would be refused as out of order, again
   * and again until they are given up, though they are in its log.
   */
  private static final int REQUESTS_UNDER_WAY = 1;

  private final Producer<String, byte[]> producer;
  private final String source;
  private final MeterRegistry meters;

  /**
   * @param client how this service's clients of the broker sign in; how they send is said here
   */
  EventSender(Map<String, Object> client, MessagingSettings settings, MeterRegistry meters) {
    this(
        new KafkaProducer<>(
            with(client, settings), new StringSerializer(), new ByteArraySerializer()),
        settings.group(),
        meters);
  }

  EventSender(Producer<String, byte[]> producer, String source, MeterRegistry meters) {
    this.producer = producer;
    this.source = source;
    this.meters = meters;
    EventTypes.all()
        .values()
        .forEach(type -> List.of("sent", "failed").forEach(o -> count(type, o, 0)));
  }

  private static Map<String, Object> with(Map<String, Object> client, MessagingSettings settings) {
    Map<String, Object> all = new HashMap<>(client);
    all.putAll(ours(settings.brokers(), settings.group()));
    return all;
  }

  private static Map<String, Object> ours(String brokers, String source) {
    return Map.of(
        ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
        brokers,
        ProducerConfig.CLIENT_ID_CONFIG,
        source,
        ProducerConfig.ACKS_CONFIG,
        "all",
        ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG,
        true,
        ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION,
        REQUESTS_UNDER_WAY,
        ProducerConfig.COMPRESSION_TYPE_CONFIG,
        "lz4",
        ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
        LARGEST_DEAD_LETTER,
        ProducerConfig.MAX_BLOCK_MS_CONFIG,
        10_000,
        ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG,
        10_000,
        ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG,
        30_000);
  }

  /**
   * Returns when every event is acknowledged by the broker.
   *
   * @throws EventsNotSent when one is not; then send all of them again, their ids stay the same
   */
  public void sendAll(List<OutgoingEvent> events) {
    List<Future<RecordMetadata>> sent = new ArrayList<>(events.size());
    for (OutgoingEvent event : events) {
      sent.add(begin(recordOf(event)));
    }
    awaitAll(sent, events);
  }

  private void awaitAll(List<Future<RecordMetadata>> sent, List<OutgoingEvent> events) {
    for (int i = 0; i < sent.size(); i++) {
      try {
        await(sent.get(i));
        count(events.get(i).type(), "sent", 1);
      } catch (EventsNotSent e) {
        count(events.get(i).type(), "failed", 1);
        throw e;
      }
    }
  }

  /** Sends one raw record, as a dead letter is, and waits for its acknowledgement. */
  void send(ProducerRecord<String, byte[]> record) {
    await(begin(record));
  }

  /** A producer that is closed, or cannot find its topic, says so before there is a future. */
  private Future<RecordMetadata> begin(ProducerRecord<String, byte[]> record) {
    try {
      return producer.send(record);
    } catch (KafkaException | IllegalStateException e) {
      throw new EventsNotSent("the producer cannot send: " + e.getMessage(), e);
    }
  }

  private static void await(Future<RecordMetadata> sent) {
    try {
      sent.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new EventsNotSent("interrupted while waiting for the broker", e);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      throw new EventsNotSent("the broker did not acknowledge: " + cause, cause);
    }
  }

  private ProducerRecord<String, byte[]> recordOf(OutgoingEvent event) {
    var record = new ProducerRecord<>(event.topic(), event.key(), event.body().getBytes(UTF_8));
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", event.id().toString());
    header(record, "ce_type", event.type());
    header(record, "ce_source", "/" + source);
    header(record, "ce_subject", event.key());
    header(record, "ce_time", event.at().toString());
    header(record, "ce_correlationid", event.correlation());
    header(record, "content-type", "application/json");
    if (event.causation() != null) {
      header(record, "ce_causationid", event.causation().toString());
    }
    if (event.traceparent() != null) {
      header(record, "traceparent", event.traceparent());
    }
    return record;
  }

  private static void header(ProducerRecord<String, byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(UTF_8));
  }

  private void count(String type, String outcome, int by) {
    meters.counter("thac.outbox.sent", "type", type, "outcome", outcome).increment(by);
  }

  @Override
  public void close() {
    producer.close();
  }
}

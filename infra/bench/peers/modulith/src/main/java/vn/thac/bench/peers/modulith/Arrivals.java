package vn.thac.bench.peers.modulith;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** A topic of its own and a bare consumer that waits until every event has come. */
final class Arrivals implements AutoCloseable {

  private static final int PARTITIONS = 6;
  private static final long STUCK = TimeUnit.MINUTES.toNanos(1);

  private final String topic;
  private final Admin admin;
  private final KafkaConsumer<String, byte[]> consumer;
  private final ExecutorService reader = Executors.newSingleThreadExecutor();
  private volatile boolean closing;
  private int again;

  Arrivals(String broker, String topic) throws Exception {
    this.topic = topic;
    Map<String, Object> settings = Map.of("bootstrap.servers", broker);
    admin = Admin.create(settings);
    admin.createTopics(List.of(new NewTopic(topic, PARTITIONS, (short) 1))).all().get();
    consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer());
    var partitions =
        IntStream.range(0, PARTITIONS).mapToObj(n -> new TopicPartition(topic, n)).toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** Will hold the moment when the last of the numbers below {@code count} came. */
  Future<Long> all(int count) {
    return reader.submit(() -> read(count));
  }

  private long read(int count) {
    var come = new BitSet(count);
    long last = System.nanoTime();
    while (come.cardinality() < count && !closing) {
      for (var event : consumer.poll(Duration.ofMillis(100))) {
        int number = Integer.parseInt(event.key());
        if (come.get(number)) {
          again++;
        }
        come.set(number);
        last = System.nanoTime();
      }
      if (System.nanoTime() - last > STUCK) {
        throw new IllegalStateException(
            "stuck: %d of %d events came".formatted(come.cardinality(), count));
      }
    }
    return last;
  }

  /** Events that came more than once. */
  int again() {
    return again;
  }

  @Override
  public void close() {
    closing = true;
    reader.close();
    consumer.close();
    admin.deleteTopics(List.of(topic));
    admin.close(); // waits for what was asked
  }
}

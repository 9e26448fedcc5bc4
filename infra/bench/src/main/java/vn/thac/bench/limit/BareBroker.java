package vn.thac.bench.limit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Sends and reads events in the fastest way the bare clients have. */
public final class BareBroker {

  private final String bootstrap;
  private int runs;

  public BareBroker(String bootstrap) {
    this.bootstrap = bootstrap;
  }

  /** One event as it lies on its topic. */
  public record FromBelow(ConsumerRecord<byte[], byte[]> record) {

    /** Of key and value. */
    public int bytes() {
      return Math.max(0, record.serializedKeySize()) + Math.max(0, record.serializedValueSize());
    }
  }

  /** Where each partition of these topics ends now. */
  public Map<TopicPartition, Long> ends(Collection<String> topics) {
    try (var consumer = consumer()) {
      return consumer.endOffsets(partitionsOf(consumer, topics));
    }
  }

  /** Everything told on these topics since they ended there. */
  public List<FromBelow> since(Map<TopicPartition, Long> begins) {
    List<FromBelow> told = new ArrayList<>();
    try (var consumer = consumer()) {
      Map<TopicPartition, Long> ends = consumer.endOffsets(begins.keySet());
      consumer.assign(begins.keySet());
      begins.forEach(consumer::seek);
      while (isBehind(consumer, ends)) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> told.add(new FromBelow(record)));
      }
    }
    return told;
  }

  /**
   * Sends all of it to topics of its own, acknowledged by all copies, while each topic is read by
   * as many groups as read it in the run; returns when all has been read.
   */
  public Duration tell(List<FromBelow> told, Map<String, Integer> groups, int partitions)
      throws Exception {
    runs++; // a topic that is being deleted cannot be made again
    Map<String, Long> count = new HashMap<>();
    told.forEach(one -> count.merge(one.record().topic(), 1L, Long::sum));
    List<String> topics = count.keySet().stream().map(this::ownOf).toList();
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
        ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor()) {
      admin
          .createTopics(
              topics.stream().map(topic -> new NewTopic(topic, partitions, (short) -1)).toList())
          .all()
          .get();
      try {
        awaitLed(topics, partitions);
        long begun = System.nanoTime();
        List<Future<?>> reading = new ArrayList<>();
        groups.forEach(
            (topic, many) -> {
              long all = count.getOrDefault(topic, 0L);
              for (int i = 0; i < many && all > 0; i++) {
                reading.add(readers.submit(() -> read(ownOf(topic), partitions, all)));
              }
            });
        send(told);
        for (Future<?> one : reading) {
          one.get();
        }
        return Duration.ofNanos(System.nanoTime() - begun);
      } finally {
        readers.shutdownNow(); // who still reads when something has failed would read for ever
        admin.deleteTopics(topics).all().get();
      }
    }
  }

  /**
   * A partition that was just made is not led for a moment, and one that is asked for where it ends
   * answers only when it is. Sending before would have batches refused and others overtake them.
   */
  private void awaitLed(List<String> topics, int partitions) {
    try (var consumer = consumer()) {
      topics.forEach(topic -> consumer.endOffsets(every(topic, partitions)));
    }
  }

  private static List<TopicPartition> every(String topic, int partitions) {
    return IntStream.range(0, partitions).mapToObj(i -> new TopicPartition(topic, i)).toList();
  }

  private String ownOf(String topic) {
    return "limit-%d.%s".formatted(runs, topic);
  }

  private void send(List<FromBelow> told) throws Exception {
    List<Future<RecordMetadata>> sent = new ArrayList<>(told.size());
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of(
                "bootstrap.servers", bootstrap, "acks", "all", "compression.type", "lz4"),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      for (FromBelow one : told) {
        ConsumerRecord<byte[], byte[]> record = one.record();
        sent.add(
            producer.send(
                new ProducerRecord<>(
                    ownOf(record.topic()), null, record.key(), record.value(), record.headers())));
      }
      producer.flush();
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
    }
  }

  private void read(String topic, int partitions, long all) {
    try (var consumer = consumer()) {
      consumer.assign(every(topic, partitions));
      consumer.seekToBeginning(every(topic, partitions));
      long read = 0;
      while (read < all) {
        read += consumer.poll(Duration.ofMillis(200)).count();
      }
    }
  }

  private static List<TopicPartition> partitionsOf(
      KafkaConsumer<byte[], byte[]> consumer, Collection<String> topics) {
    return topics.stream()
        .flatMap(topic -> consumer.partitionsFor(topic).stream())
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }

  private static boolean isBehind(
      KafkaConsumer<byte[], byte[]> consumer, Map<TopicPartition, Long> ends) {
    return ends.keySet().stream().anyMatch(at -> consumer.position(at) < ends.getOrDefault(at, 0L));
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", bootstrap),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}

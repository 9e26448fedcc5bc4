package vn.thac.testkit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
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
import org.apache.kafka.common.serialization.StringDeserializer;
import org.jspecify.annotations.Nullable;
import org.springframework.util.FileSystemUtils;
import vn.thac.ground.EmbeddedBroker;

/** One real broker for all tests of a JVM, on a free port, started by whoever asks first. */
public final class RealBroker {

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final int LARGEST = 16 << 20;
  private static final AtomicInteger TOPICS = new AtomicInteger();

  private static @Nullable EmbeddedBroker broker;

  private RealBroker() {}

  /** For {@code bootstrap.servers}. */
  public static synchronized String bootstrap() {
    EmbeddedBroker running = broker;
    if (running == null) {
      running = start();
      broker = running;
    }
    return running.bootstrap();
  }

  /** Makes the topics that are not there yet, with so many partitions each. */
  public static void createTopics(int partitions, String... names) {
    try (var admin = Admin.create(Map.of("bootstrap.servers", bootstrap()))) {
      Set<String> there = admin.listTopics().names().get();
      List<NewTopic> missing =
          Stream.of(names)
              .filter(name -> !there.contains(name))
              .map(name -> new NewTopic(name, partitions, (short) 1))
              .toList();
      admin.createTopics(missing).all().get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Makes a topic of one partition that no other test of this JVM uses. */
  public static String freshTopic(String prefix) {
    String name = prefix + "-" + TOPICS.incrementAndGet();
    createTopics(1, name);
    return name;
  }

  /**
   * All records of a topic from its beginning, read until they are enough; fails after 30 seconds.
   */
  public static List<ConsumerRecord<String, byte[]>> read(
      String topic, Predicate<List<ConsumerRecord<String, byte[]>>> enough) {
    List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
    long end = System.nanoTime() + PATIENCE.toNanos();
    try (var consumer = fromTheBeginningOf(topic)) {
      while (!enough.test(read)) {
        if (System.nanoTime() > end) {
          throw new AssertionError(
              "%s: not enough after %s, only %d records".formatted(topic, PATIENCE, read.size()));
        }
        consumer.poll(POLL).forEach(read::add);
      }
    }
    return read;
  }

  /** All records a topic has now. */
  public static List<ConsumerRecord<String, byte[]>> read(String topic) {
    List<ConsumerRecord<String, byte[]>> read = new ArrayList<>();
    try (var consumer = fromTheBeginningOf(topic)) {
      var ends = consumer.endOffsets(consumer.assignment());
      while (ends.entrySet().stream().anyMatch(e -> consumer.position(e.getKey()) < e.getValue())) {
        consumer.poll(POLL).forEach(read::add);
      }
    }
    return read;
  }

  private static KafkaConsumer<String, byte[]> fromTheBeginningOf(String topic) {
    var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of("bootstrap.servers", bootstrap()),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    var partitions =
        consumer.partitionsFor(topic).stream()
            .map(partition -> new TopicPartition(topic, partition.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    return consumer;
  }

  /** Puts records on their topics as they are; returns when all are there. */
  public static void send(Collection<ProducerRecord<byte[], byte[]>> records) {
    var settings =
        Map.<String, Object>of("bootstrap.servers", bootstrap(), "max.request.size", LARGEST);
    try (var producer =
        new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer())) {
      List<Future<RecordMetadata>> sent = records.stream().map(producer::send).toList();
      for (Future<RecordMetadata> one : sent) {
        one.get();
      }
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** One header of a record, as text. */
  public static String header(ConsumerRecord<?, ?> record, String name) {
    return new String(record.headers().lastHeader(name).value(), UTF_8);
  }

  /** Makes the topics where they are missing, and empties them. */
  public static void emptyTopics(int partitions, String... names) {
    createTopics(partitions, names);
    try (var backlog = new Backlog()) {
      backlog.forget(names);
    }
  }

  /** What runs, in words; empty where nobody asked for it. */
  static synchronized Optional<String> description() {
    return Optional.ofNullable(broker)
        .map(running -> "broker: Apache Kafka (KRaft) in this JVM at " + running.bootstrap());
  }

  private static EmbeddedBroker start() {
    try {
      Path folder = Files.createTempDirectory("thac-broker");
      EmbeddedBroker started = EmbeddedBroker.start(folder, 0);
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> {
                    started.close();
                    FileSystemUtils.deleteRecursively(folder.toFile());
                  }));
      return started;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package vn.thac.trial.mainjob;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.contracts.Topics;

/** Delivers events that were told once more, and knows when all that was told is read. */
public final class Redelivery {

  private static final OffsetAndMetadata BEGINNING = new OffsetAndMetadata(0);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  /** Each service hears of the directory, the first thing that is ever told. */
  private static final Set<String> DIRECTORY_GROUPS =
      Stream.of("plan", "task", "report", "notification")
          .map(service -> service + "-service-directory")
          .collect(Collectors.toUnmodifiableSet());

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Map<String, Object> broker;
  private final Map<String, Object> producer;
  private final Map<TopicPartition, Long> begin = new HashMap<>();

  /**
   * @param operator a client of the broker that may read and tell everything
   */
  public Redelivery(Map<String, Object> operator) {
    this.broker = operator;
    this.producer = new HashMap<>(operator);
    // One request at a time, which a broker that was killed meanwhile knows again.
    producer.put("max.in.flight.requests.per.connection", 1);
  }

  /** What was told before now will not be delivered again. */
  public void beginHere() {
    try (var consumer = consumer()) {
      begin.putAll(consumer.endOffsets(partitions(consumer)));
    }
  }

  /** All of it, in the order it was told, and waits until it is read; how many events. */
  public int everything() throws Exception {
    int again = send(told());
    awaitRead();
    return again;
  }

  /** All of it, in any order: what is old comes after what is newer. */
  public int inAnyOrder(Random random) throws Exception {
    List<ConsumerRecord<byte[], byte[]>> told = new ArrayList<>(told());
    Collections.shuffle(told, random);
    return send(told);
  }

  /** All of it, in the order it was told. */
  public int inOrder() throws Exception {
    return send(told());
  }

  private int send(List<ConsumerRecord<byte[], byte[]>> records) throws Exception {
    List<Future<?>> sent = new ArrayList<>();
    try (var again =
        new KafkaProducer<>(producer, new ByteArraySerializer(), new ByteArraySerializer())) {
      for (ConsumerRecord<byte[], byte[]> record : records) {
        sent.add(
            again.send(
                new ProducerRecord<>(
                    record.topic(),
                    record.partition(),
                    record.key(),
                    record.value(),
                    record.headers())));
      }
    }
    for (Future<?> one : sent) {
      one.get();
    }
    return records.size();
  }

  /** Every event once, however often it was delivered already. */
  private List<ConsumerRecord<byte[], byte[]>> told() {
    List<ConsumerRecord<byte[], byte[]>> told = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    try (var consumer = consumer()) {
      List<TopicPartition> partitions = partitions(consumer);
      consumer.assign(partitions);
      partitions.forEach(at -> consumer.seek(at, begin.getOrDefault(at, 0L)));
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(at -> consumer.position(at) < endOf(at, ends))) {
        for (var record : consumer.poll(LOOK)) {
          TopicPartition at = new TopicPartition(record.topic(), record.partition());
          if (record.offset() < endOf(at, ends) && seen.add(idOf(record))) {
            told.add(record);
          }
        }
      }
    }
    return told;
  }

  private static String idOf(ConsumerRecord<byte[], byte[]> record) {
    Header id = record.headers().lastHeader("ce_id");
    return id == null
        ? record.topic() + "-" + record.partition() + "@" + record.offset()
        : new String(id.value(), UTF_8);
  }

  private static long endOf(TopicPartition at, Map<TopicPartition, Long> ends) {
    return ends.getOrDefault(at, 0L);
  }

  private KafkaConsumer<byte[], byte[]> consumer() {
    return new KafkaConsumer<>(broker, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  private static List<TopicPartition> partitions(KafkaConsumer<byte[], byte[]> consumer) {
    return Topics.all().stream()
        .flatMap(topic -> consumer.partitionsFor(topic).stream())
        .map(info -> new TopicPartition(info.topic(), info.partition()))
        .toList();
  }

  /**
   * Until each of these people has been told of and every service has read it: an import is done
   * when it is stored, which is before anybody else has heard.
   */
  public void awaitKnown(Set<String> logins) throws Exception {
    awaitTold(logins);
    awaitRead();
  }

  private void awaitTold(Set<String> logins) {
    Set<String> untold = new HashSet<>(logins);
    try (var consumer = consumer()) {
      List<TopicPartition> directory =
          partitions(consumer).stream().filter(at -> at.topic().equals(Topics.DIRECTORY)).toList();
      consumer.assign(directory);
      consumer.seekToBeginning(directory);
      long until = System.nanoTime() + PATIENCE.toNanos();
      while (!untold.isEmpty()) {
        if (System.nanoTime() > until) {
          throw new AssertionError("not told of: " + untold);
        }
        for (var record : consumer.poll(LOOK)) {
          for (JsonNode officer : JSON.readTree(record.value()).path("officers")) {
            untold.remove(officer.path("login").asString());
          }
        }
      }
    }
  }

  /** Until every group of the services has committed to the end of every topic. */
  public void awaitRead() throws Exception {
    try (Admin admin = Admin.create(broker)) {
      long until = System.nanoTime() + PATIENCE.toNanos();
      Map<String, Long> unread = unread(admin);
      while (!unread.isEmpty()) {
        if (System.nanoTime() > until) {
          throw new AssertionError("events are not read: " + unread);
        }
        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
        unread = unread(admin);
      }
    }
  }

  /** How many events are told and not read yet, by the groups that have some, and their states. */
  public Map<String, Long> unread() throws Exception {
    try (Admin admin = Admin.create(broker)) {
      return unread(admin);
    }
  }

  private static Map<String, Long> unread(Admin admin) throws Exception {
    Map<String, Long> unread = new TreeMap<>();
    Map<String, String> groups = new TreeMap<>();
    DIRECTORY_GROUPS.forEach(group -> groups.put(group, " absent"));
    for (GroupListing group : admin.listGroups().all().get()) {
      groups.put(group.groupId(), group.groupState().map(state -> " " + state).orElse(""));
    }
    for (String group : groups.keySet()) {
      Map<TopicPartition, OffsetAndMetadata> committed =
          admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
      Set<String> topics =
          committed.keySet().stream().map(TopicPartition::topic).collect(Collectors.toSet());
      if (DIRECTORY_GROUPS.contains(group)) {
        topics.add(Topics.DIRECTORY); // who has committed nothing yet has read nothing yet
      }
      // A partition nothing was ever committed of counts whole.
      Map<TopicPartition, OffsetSpec> asked = new HashMap<>();
      admin
          .describeTopics(topics)
          .allTopicNames()
          .get()
          .forEach(
              (topic, about) ->
                  about
                      .partitions()
                      .forEach(
                          one ->
                              asked.put(
                                  new TopicPartition(topic, one.partition()),
                                  OffsetSpec.latest())));
      long lag = 0;
      for (var end : admin.listOffsets(asked).all().get().entrySet()) {
        lag += end.getValue().offset() - committed.getOrDefault(end.getKey(), BEGINNING).offset();
      }
      if (lag > 0) {
        unread.put(group + groups.get(group), lag);
      }
    }
    return unread;
  }
}

package vn.thac.trial.mainjob;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import vn.thac.contracts.Topics;

/**
 * Delivers every event a second time, in the order it was first told, and waits until all is read.
 */
public final class Redelivery {

  private static final OffsetAndMetadata BEGINNING = new OffsetAndMetadata(0);

  private final Map<String, Object> broker;

  public Redelivery(String bootstrap) {
    this.broker = Map.of("bootstrap.servers", bootstrap);
  }

  /** How many events were sent again. */
  public int everything() throws Exception {
    int again = 0;
    try (var consumer =
            new KafkaConsumer<>(broker, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        var producer =
            new KafkaProducer<>(broker, new ByteArraySerializer(), new ByteArraySerializer())) {
      List<TopicPartition> partitions = new ArrayList<>();
      for (String topic : Topics.all()) {
        consumer
            .partitionsFor(topic)
            .forEach(info -> partitions.add(new TopicPartition(topic, info.partition())));
      }
      consumer.assign(partitions);
      consumer.seekToBeginning(partitions);
      Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
      while (partitions.stream().anyMatch(at -> consumer.position(at) < endOf(at, ends))) {
        for (var record : consumer.poll(Duration.ofMillis(200))) {
          TopicPartition at = new TopicPartition(record.topic(), record.partition());
          if (record.offset() < endOf(at, ends)) {
            producer.send(
                new ProducerRecord<>(
                    record.topic(),
                    record.partition(),
                    record.key(),
                    record.value(),
                    record.headers()));
            again++;
          }
        }
      }
    }
    awaitRead();
    return again;
  }

  private static long endOf(TopicPartition at, Map<TopicPartition, Long> ends) {
    return ends.getOrDefault(at, 0L);
  }

  /** Until every group of the services has committed to the end of every topic. */
  public void awaitRead() throws Exception {
    try (Admin admin = Admin.create(broker)) {
      long until = System.nanoTime() + Duration.ofMinutes(4).toNanos();
      while (lag(admin) > 0) {
        if (System.nanoTime() > until) {
          throw new AssertionError("events are not read: " + lag(admin) + " left");
        }
        LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
      }
    }
  }

  private static long lag(Admin admin) throws Exception {
    long lag = 0;
    for (GroupListing group : admin.listGroups().all().get()) {
      var committed =
          admin.listConsumerGroupOffsets(group.groupId()).partitionsToOffsetAndMetadata().get();
      var ends =
          admin
              .listOffsets(
                  committed.keySet().stream()
                      .collect(Collectors.toMap(at -> at, at -> OffsetSpec.latest())))
              .all()
              .get();
      for (var end : ends.entrySet()) {
        lag += end.getValue().offset() - committed.getOrDefault(end.getKey(), BEGINNING).offset();
      }
    }
    return lag;
  }
}

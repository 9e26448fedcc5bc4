package vn.thac.testkit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.RecordsToDelete;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What lies on the topics of the {@link RealBroker} and is still to be handled. */
final class Backlog implements AutoCloseable {

  private final Admin admin = Admin.create(Map.of("bootstrap.servers", RealBroker.bootstrap()));

  /** How many records of a topic a consumer group has not committed yet. */
  long of(String group, String topic) {
    Map<TopicPartition, OffsetAndMetadata> committed =
        get(admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata());
    Map<TopicPartition, Long> firsts = offsets(topic, OffsetSpec.earliest());
    long lag = 0;
    for (var end : offsets(topic, OffsetSpec.latest()).entrySet()) {
      OffsetAndMetadata at = committed.get(end.getKey());
      lag += end.getValue() - (at == null ? firsts.getOrDefault(end.getKey(), 0L) : at.offset());
    }
    return lag;
  }

  /** Empties topics. */
  void forget(String... topics) {
    Map<TopicPartition, RecordsToDelete> all = new HashMap<>();
    for (String topic : topics) {
      offsets(topic, OffsetSpec.latest())
          .forEach((at, end) -> all.put(at, RecordsToDelete.beforeOffset(end)));
    }
    get(admin.deleteRecords(all).all());
  }

  private Map<TopicPartition, Long> offsets(String topic, OffsetSpec which) {
    Map<TopicPartition, OffsetSpec> asked =
        get(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
            .flatMap(description -> description.partitions().stream())
            .collect(Collectors.toMap(p -> new TopicPartition(topic, p.partition()), p -> which));
    Map<TopicPartition, Long> offsets = new HashMap<>();
    get(admin.listOffsets(asked).all()).forEach((at, info) -> offsets.put(at, info.offset()));
    return offsets;
  }

  private static <T> T get(KafkaFuture<T> answer) {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    admin.close();
  }
}

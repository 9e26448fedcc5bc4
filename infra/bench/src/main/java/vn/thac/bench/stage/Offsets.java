package vn.thac.bench.stage;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;

/** How far the services are with reading, asked of the broker: counting documents takes longer. */
public final class Offsets implements AutoCloseable {

  private final Admin admin;

  public Offsets(String bootstrap) {
    this.admin = Admin.create(Map.of("bootstrap.servers", bootstrap));
  }

  /** How many events a topic has been told. */
  public long told(String topic) throws ExecutionException, InterruptedException {
    return ends(partitionsOf(List.of(topic))).values().stream().mapToLong(Long::longValue).sum();
  }

  /** How many events of these topics the groups whose name begins so have yet to finish with. */
  public long unread(Collection<String> topics, String groups)
      throws ExecutionException, InterruptedException {
    List<TopicPartition> partitions = partitionsOf(topics);
    List<String> asked =
        admin.listGroups().all().get().stream()
            .map(GroupListing::groupId)
            .filter(group -> group.startsWith(groups))
            .toList();
    // What is read is asked before what there is: the other way round nothing could be missing.
    List<Map<TopicPartition, Long>> read = new ArrayList<>();
    for (ConsumerGroupDescription group :
        admin.describeConsumerGroups(asked).all().get().values()) {
      read.add(readBy(group, partitions));
    }
    Map<TopicPartition, Long> ends = ends(partitions);
    long unread = 0;
    for (Map<TopicPartition, Long> committed : read) {
      for (Map.Entry<TopicPartition, Long> one : committed.entrySet()) {
        unread += ends.getOrDefault(one.getKey(), 0L) - one.getValue();
      }
    }
    return unread;
  }

  /** Of the partitions it has; what it has never finished with, it has read nothing of. */
  private Map<TopicPartition, Long> readBy(
      ConsumerGroupDescription group, List<TopicPartition> partitions)
      throws ExecutionException, InterruptedException {
    var committed =
        admin.listConsumerGroupOffsets(group.groupId()).partitionsToOffsetAndMetadata().get();
    Map<TopicPartition, Long> read = new HashMap<>();
    group.members().stream()
        .flatMap(member -> member.assignment().topicPartitions().stream())
        .filter(partitions::contains)
        .forEach(at -> read.put(at, committed.containsKey(at) ? committed.get(at).offset() : 0L));
    return read;
  }

  private Map<TopicPartition, Long> ends(List<TopicPartition> partitions)
      throws ExecutionException, InterruptedException {
    return admin
        .listOffsets(
            partitions.stream().collect(Collectors.toMap(at -> at, at -> OffsetSpec.latest())))
        .all()
        .get()
        .entrySet()
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, end -> end.getValue().offset()));
  }

  private List<TopicPartition> partitionsOf(Collection<String> topics)
      throws ExecutionException, InterruptedException {
    List<TopicPartition> partitions = new ArrayList<>();
    admin
        .describeTopics(topics)
        .allTopicNames()
        .get()
        .forEach(
            (topic, description) ->
                description
                    .partitions()
                    .forEach(info -> partitions.add(new TopicPartition(topic, info.partition()))));
    return partitions;
  }

  @Override
  public void close() {
    admin.close();
  }
}

package vn.thac.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Puts a record that cannot be handled on {@code <topic>.<group>.dlt}, with what is known of it.
 */
final class DeadLetterPost {

  static final String TOPIC = "dlt-topic";
  static final String PARTITION = "dlt-partition";
  static final String OFFSET = "dlt-offset";
  static final String REASON = "dlt-reason";

  private final EventSender sender;
  private final String group;

  DeadLetterPost(EventSender sender, String group) {
    this.sender = sender;
    this.group = group;
  }

  static String topicOf(String topic, String group) {
    return topic + "." + group + ".dlt";
  }

  void park(RawRecord record, Exception reason) {
    var dead = new ProducerRecord<>(topicOf(record.topic(), group), record.key(), record.body());
    record.headers().forEach((name, value) -> header(dead, name, value));
    header(dead, TOPIC, record.topic());
    header(dead, PARTITION, Integer.toString(record.partition()));
    header(dead, OFFSET, Long.toString(record.offset()));
    header(dead, REASON, reason.getClass().getSimpleName() + ": " + reason.getMessage());
    sender.send(dead);
  }

  private static void header(
      ProducerRecord<String, byte @Nullable []> record, String name, String value) {
    record.headers().add(name, value.getBytes(UTF_8));
  }
}

package vn.thac.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Set;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;

/**
 * Puts a record that cannot be handled on {@code <topic>.<group>.dlt}, with what is known of it.
 */
final class DeadLetterPost {

  static final String TOPIC = "dlt-topic";
  static final String PARTITION = "dlt-partition";
  static final String OFFSET = "dlt-offset";
  static final String FAULT = "dlt-fault";

  /** What failed said this, and may have quoted the record: it goes where the record goes. */
  static final String REASON = "dlt-reason";

  private static final Set<String> OURS = Set.of(TOPIC, PARTITION, OFFSET, FAULT, REASON);
  private static final int LONGEST_REASON = 1_000;

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
    header(dead, TOPIC, record.topic());
    header(dead, PARTITION, Integer.toString(record.partition()));
    header(dead, OFFSET, Long.toString(record.offset()));
    header(dead, FAULT, Fault.of(reason));
    header(dead, REASON, wordsOf(reason));
    // What the record itself says of these is not ours, whoever wrote it there.
    record
        .headers()
        .forEach(
            (name, value) -> {
              if (!OURS.contains(name)) {
                header(dead, name, value);
              }
            });
    sender.send(dead);
  }

  /** One line: a reason may quote the record, and the record may hold anything. */
  static String wordsOf(Throwable reason) {
    String words = reason.getClass().getSimpleName() + ": " + reason.getMessage();
    return words
        .substring(0, Math.min(words.length(), LONGEST_REASON))
        .replaceAll("\\p{Cntrl}", " ");
  }

  private static void header(
      ProducerRecord<String, byte @Nullable []> record, String name, String value) {
    record.headers().add(name, value.getBytes(UTF_8));
  }
}

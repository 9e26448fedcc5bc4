package vn.thac.messaging;

import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.Acknowledgment;
import org.springframework.kafka.support.converter.BatchMessageConverter;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.GenericMessage;

/**
 * Hands a batch over as it lay on the topic. The library's own converter interprets some headers,
 * and a malformed one of these (a {@code kafka_deliveryAttempt} of one byte) makes it give up the
 * whole batch, again and again.
 */
final class RawBatches implements BatchMessageConverter {

  /** The message header that holds the records. */
  static final String RECORDS = "thac_records";

  @Override
  public Message<?> toMessage(
      List<ConsumerRecord<?, ?>> records,
      @Nullable Acknowledgment acknowledgment,
      @Nullable Consumer<?, ?> consumer,
      Type type) {
    List<RawRecord> raw = records.stream().map(RawRecord::of).toList();
    List<byte @Nullable []> bodies = new ArrayList<>(raw.size());
    raw.forEach(record -> bodies.add(record.body()));
    return new GenericMessage<>(bodies, Map.of(RECORDS, raw));
  }

  @Override
  public List<ProducerRecord<?, ?>> fromMessage(Message<?> message, String defaultTopic) {
    throw new UnsupportedOperationException("batches are only read");
  }
}

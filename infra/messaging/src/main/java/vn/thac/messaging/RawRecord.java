package vn.thac.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.jspecify.annotations.Nullable;
import org.springframework.messaging.Message;

/** One record as it lay on its topic: nothing of it is trusted yet. */
record RawRecord(
    String topic,
    int partition,
    long offset,
    @Nullable String key,
    byte @Nullable [] body,
    Map<String, String> headers) {

  /** Nothing of ours is as long, or has as many: what is beyond is cut. */
  private static final int LONGEST_HEADER = 4_000;

  private static final int MOST_HEADERS = 100;

  @Nullable String header(String name) {
    return headers.get(name);
  }

  /** The records of a batch that {@link RawBatches} has handed over. */
  static List<RawRecord> of(Message<?> batch) {
    List<?> records =
        Objects.requireNonNull(
            batch.getHeaders().get(RawBatches.RECORDS, List.class),
            "the binding does not use rawBatches: import messaging-defaults.yml");
    return records.stream().map(RawRecord.class::cast).toList();
  }

  static RawRecord of(ConsumerRecord<?, ?> record) {
    return new RawRecord(
        record.topic(),
        record.partition(),
        record.offset(),
        text(record.key()),
        record.value() instanceof byte[] body ? body : null,
        headersOf(record));
  }

  /** Of two headers of one name the last one counts, as in Kafka's own reading. */
  private static Map<String, String> headersOf(ConsumerRecord<?, ?> record) {
    Map<String, String> headers = new LinkedHashMap<>();
    for (Header header : record.headers()) {
      String text = text(header.value());
      if (text != null && (headers.size() < MOST_HEADERS || headers.containsKey(header.key()))) {
        headers.put(header.key(), text.substring(0, Math.min(text.length(), LONGEST_HEADER)));
      }
    }
    return headers;
  }

  private static @Nullable String text(@Nullable Object value) {
    return switch (value) {
      case null -> null;
      case byte[] bytes -> new String(bytes, UTF_8);
      case Object other -> other.toString();
    };
  }
}

package vn.thac.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.kafka.support.KafkaHeaders;
import org.springframework.messaging.Message;

/** One record as the binder hands it over in a batch: nothing of it is trusted yet. */
record RawRecord(
    String topic,
    int partition,
    long offset,
    @Nullable String key,
    byte @Nullable [] body,
    Map<String, String> headers) {

  /** Longer header values are cut: nothing of ours is as long. */
  private static final int LONGEST_HEADER = 4_000;

  @Nullable String header(String name) {
    return headers.get(name);
  }

  static List<RawRecord> of(Message<? extends List<?>> batch) {
    List<?> bodies = batch.getPayload();
    List<RawRecord> records = new ArrayList<>(bodies.size());
    for (int i = 0; i < bodies.size(); i++) {
      records.add(
          new RawRecord(
              String.valueOf(at(batch, KafkaHeaders.RECEIVED_TOPIC, i)),
              at(batch, KafkaHeaders.RECEIVED_PARTITION, i) instanceof Integer p ? p : -1,
              at(batch, KafkaHeaders.OFFSET, i) instanceof Long o ? o : -1,
              text(at(batch, KafkaHeaders.RECEIVED_KEY, i)),
              bodies.get(i) instanceof byte[] body ? body : null,
              headersOf(batch, i)));
    }
    return records;
  }

  private static @Nullable Object at(Message<?> batch, String header, int i) {
    return batch.getHeaders().get(header) instanceof List<?> values && i < values.size()
        ? values.get(i)
        : null;
  }

  private static Map<String, String> headersOf(Message<?> batch, int i) {
    Map<String, String> headers = new LinkedHashMap<>();
    if (at(batch, KafkaHeaders.BATCH_CONVERTED_HEADERS, i) instanceof Map<?, ?> converted) {
      converted.forEach(
          (name, value) -> {
            String text = text(value);
            if (text != null) {
              headers.put(
                  String.valueOf(name), text.substring(0, Math.min(text.length(), LONGEST_HEADER)));
            }
          });
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

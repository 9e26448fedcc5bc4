package vn.thac.messaging;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A record this service could not handle, as operators see it.
 *
 * @param id topic, partition and offset it first came from
 * @param reason why it was parked, or why the last replay failed
 * @param state WAITING, REPLAYED or DISCARDED
 * @param at when it was parked, by the machine's clock
 * @param body as text; in a list only its beginning
 */
public record DeadLetter(
    String id,
    String topic,
    @Nullable String key,
    @Nullable String type,
    String reason,
    State state,
    Instant at,
    Map<String, String> headers,
    @Nullable String body) {

  /** What became of it. */
  public enum State {
    WAITING,
    REPLAYED,
    DISCARDED
  }
}

package vn.thac.messaging;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A record this service could not handle, as operators see it: nothing of what it says, which may
 * be anybody's affair; that is a {@link DeadLetterBody}.
 *
 * @param id topic, partition and offset it first came from
 * @param key which aggregate it is about; absent where it is none of our ids
 * @param type absent where it is no name of an event
 * @param reason why it was parked, or why the last replay failed, without a word of the record
 * @param attempts how often it was handed to its handler again
 * @param size of its body in bytes
 * @param at when it was parked, by the machine's clock
 * @param acts what people did with it, the newest first, 100 at most; absent in a list
 */
public record DeadLetter(
    String id,
    String topic,
    long partition,
    long offset,
    @Nullable String key,
    @Nullable String type,
    String reason,
    int attempts,
    int size,
    State state,
    Instant at,
    @Nullable List<Act> acts) {

  /** What became of it. */
  public enum State {
    WAITING,
    REPLAYED,
    DISCARDED
  }

  /**
   * What a person asked for; kept for good.
   *
   * @param by their login
   * @param at by the machine's clock
   * @param why in their own words; absent but for a reading
   */
  public record Act(Kind kind, String by, Instant at, @Nullable String why) {

    /** A reading is of the body. */
    public enum Kind {
      READ,
      REPLAY,
      DISCARD
    }
  }
}

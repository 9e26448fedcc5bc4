package vn.thac.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.contracts.Event;
import vn.thac.contracts.EventTypes;

/** Puts facts into their wire form: JSON without absent fields, under their registered names. */
public final class EventWriter {

  static final JsonMapper JSON =
      JsonMapper.builder()
          .changeDefaultPropertyInclusion(
              all -> all.withValueInclusion(JsonInclude.Include.NON_NULL))
          .build();

  private final Traces traces;

  EventWriter(Traces traces) {
    this.traces = traces;
  }

  /** A fact that a person's request brought about. */
  public OutgoingEvent write(Event fact, String correlation, Instant at) {
    return write(fact, correlation, at, null, traces.current());
  }

  /** A fact that follows from another one: same correlation, same trace. */
  public OutgoingEvent write(Event fact, ReceivedEvent<?> cause, Instant at) {
    return write(fact, cause.correlation(), at, cause.id(), cause.traceparent());
  }

  private static OutgoingEvent write(
      Event fact,
      String correlation,
      Instant at,
      @Nullable UUID causation,
      @Nullable String traceparent) {
    Class<? extends Event> kind = fact.getClass();
    String type = EventTypes.nameOf(kind);
    return new OutgoingEvent(
        idOf(type, fact.key(), fact.version()),
        EventTypes.topicOf(kind),
        type,
        fact.together(),
        at,
        correlation,
        causation,
        traceparent,
        JSON.writeValueAsString(fact));
  }

  private static UUID idOf(String type, String key, long version) {
    return UUID.nameUUIDFromBytes((type + "/" + key + "/" + version).getBytes(UTF_8));
  }
}

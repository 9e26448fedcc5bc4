package vn.thac.messaging;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties.Value;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.contracts.Event;
import vn.thac.contracts.EventTypes;

/** Reads records into facts. The type header chooses among registered names and nothing else. */
final class EventDecoder {

  private static final Map<String, Class<? extends Event>> KNOWN = new LinkedHashMap<>();

  static {
    EventTypes.all().forEach((kind, name) -> KNOWN.put(name, kind));
  }

  private final Set<Class<? extends Event>> wanted;
  private final JsonMapper json;

  EventDecoder(Interest interest) {
    this.wanted = interest.kinds();
    var json =
        JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES);
    interest
        .unread()
        .forEach(
            (kind, components) ->
                json.withConfigOverride(
                    kind, read -> read.setIgnorals(Value.forIgnoredProperties(components))));
    this.json = json.build();
  }

  /** The fact in a record; empty where its type is registered but not wanted here. */
  Optional<ReceivedEvent<?>> read(RawRecord record, @Nullable String traceparent)
      throws Unreadable {
    String type = record.header("ce_type");
    Class<? extends Event> kind = type == null ? null : KNOWN.get(type);
    if (kind == null) {
      throw new Unreadable("unknown event type", type);
    }
    if (!wanted.contains(kind)) {
      return Optional.empty();
    }
    if (record.body() == null) {
      throw new Unreadable("the record has no body");
    }
    try {
      Event fact = json.readValue(record.body(), kind);
      if (fact == null || fact.key() == null) {
        throw new Unreadable("the event says nothing");
      }
      return Optional.of(
          new ReceivedEvent<>(
              fact,
              UUID.fromString(required(record, "ce_id")),
              Instant.parse(required(record, "ce_time")),
              required(record, "ce_correlationid"),
              traceparent));
    } catch (JacksonException e) {
      throw new Unreadable("not a readable " + type + placeOf(e), e.getOriginalMessage());
    } catch (IllegalArgumentException | DateTimeParseException e) {
      throw new Unreadable("a header of " + type + " is malformed", e.getMessage());
    }
  }

  private static String placeOf(JacksonException e) {
    TokenStreamLocation place = e.getLocation();
    return place == null || place.getLineNr() < 1
        ? ""
        : ", at line %d, column %d".formatted(place.getLineNr(), place.getColumnNr());
  }

  private static String required(RawRecord record, String header) throws Unreadable {
    String value = record.header(header);
    if (value == null) {
      throw new Unreadable("the header " + header + " is missing");
    }
    return value;
  }
}

package vn.thac.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A fact on its way out, in its wire form.
 *
 * @param id derived from type, the key of the fact and its version, so that a repeat is recognised
 *     everywhere
 * @param type the wire name, such as {@code vn.thac.plan.issued.v1}
 * @param key of the record: what it travels with, and stays in order within
 * @param at when it happened, UTC
 * @param correlation what the whole story is about, such as the root plan
 * @param causation the event that caused this one, absent where a person did
 * @param traceparent the trace it belongs to (W3C), absent where nobody traces
 * @param body JSON
 */
public record OutgoingEvent(
    UUID id,
    String topic,
    String type,
    String key,
    Instant at,
    String correlation,
    @Nullable UUID causation,
    @Nullable String traceparent,
    String body) {}

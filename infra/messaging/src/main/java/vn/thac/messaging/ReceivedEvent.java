package vn.thac.messaging;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.thac.contracts.Event;

/**
 * A fact as it arrived, with what is needed to tell of its consequences.
 *
 * @param at when it happened, UTC
 * @param correlation what the whole story is about
 * @param traceparent the trace that consequences belong to
 */
public record ReceivedEvent<E extends Event>(
    E fact, UUID id, Instant at, String correlation, @Nullable String traceparent) {}

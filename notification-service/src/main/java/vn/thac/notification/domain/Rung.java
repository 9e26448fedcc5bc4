package vn.thac.notification.domain;

import java.time.Instant;

/**
 * One step of the ladder for one date.
 *
 * @param offset working days from the due day: negative before it, 0 on it, positive after it
 * @param at when it is owed
 */
public record Rung(Due due, int offset, Instant at) {}

package vn.thac.calendar;

import java.time.LocalDate;

/**
 * A date to keep, and why it is that date.
 *
 * @param reason in Vietnamese, naming the rule and any move
 */
public record Due(LocalDate on, String reason) {}

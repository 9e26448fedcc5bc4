package vn.thac.notification.domain;

import java.time.LocalDate;

/**
 * A date to keep and why it is that date.
 *
 * @param reason in Vietnamese, as the plan's calendar gave it
 */
public record Due(LocalDate on, String reason) {}

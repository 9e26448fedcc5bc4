package vn.thac.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The date to keep next became another one.
 *
 * @param from absent where there was none
 * @param to absent where none is left
 * @param why in Vietnamese
 */
public record Move(Instant at, @Nullable LocalDate from, @Nullable LocalDate to, String why) {}

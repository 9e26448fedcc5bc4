package vn.thac.report.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Office;

/**
 * Somebody does something at some time.
 *
 * @param cause by which a repeat is known, absent where nobody named it
 */
public record Act(String login, String name, Instant at, @Nullable Cause cause) {

  /** What follows from a plan and not from a person. */
  public static Act ofThePlan(Instant at) {
    return new Act("", "Hệ thống", at, null);
  }

  /** The office's day on which it is done. */
  LocalDate day() {
    return Office.dayOf(at);
  }
}

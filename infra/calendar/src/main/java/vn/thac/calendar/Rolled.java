package vn.thac.calendar;

import java.time.LocalDate;

/**
 * Where a date ends up among the working days.
 *
 * @param asked the date that was asked for
 * @param date the working day it became
 * @param reason in Vietnamese; names the rule where the date moved
 * @param byNotice it is a working day only because a document says so
 */
public record Rolled(LocalDate asked, LocalDate date, String reason, boolean byNotice) {

  /** Whether the date asked for was a day off. */
  public boolean moved() {
    return !asked.equals(date);
  }

  /** One sentence of why the date was asked for and what became of it. */
  Due because(String why) {
    return new Due(
        date, moved() || byNotice ? why + "; " + reason : why + ": " + Office.text(date));
  }
}

package vn.thac.calendar;

import java.time.LocalDate;

/**
 * A dated exception to the rules: a day off, or a Saturday worked instead.
 *
 * @param works whether the offices work on that day
 * @param source the document that says so, as cited
 */
public record SpecialDay(LocalDate date, boolean works, String source) {

  public SpecialDay {
    if (source.isBlank()) {
      throw new IllegalArgumentException("the document behind %s is missing".formatted(date));
    }
  }
}

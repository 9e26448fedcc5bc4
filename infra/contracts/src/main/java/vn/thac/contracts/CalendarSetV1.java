package vn.thac.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * The working calendar as it now stands: all its exceptions to the rules of the Labour Code. Told
 * again, whole and with a higher version, whenever any of them changes.
 *
 * @param calendar whose it is; one calendar holds for all of Vietnam, "vn"
 * @param days by date
 * @param source the documents behind the last change, as cited
 * @param at when it was changed
 */
public record CalendarSetV1(
    String calendar, long version, List<Day> days, String source, Instant at) implements Event {

  /**
   * @param works a day worked that the rules have off; else a day off that they have worked
   * @param source the document that says so, as cited
   */
  public record Day(LocalDate date, boolean works, String source) {}

  @Override
  public String key() {
    return calendar;
  }
}

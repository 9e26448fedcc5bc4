package vn.thac.directory.adapter.http;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.thac.calendar.SpecialDay;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.directory.domain.calendar.OfficeCalendar;

/**
 * A year of the working calendar.
 *
 * @param version of the calendar, 0 while only the rules hold
 * @param off Mondays to Fridays off, each with what to call it; and what a document says is off
 * @param worked days worked that the rules have off
 */
record CalendarYear(
    int year,
    long version,
    int workingDays,
    List<Month> months,
    List<Day> off,
    List<Day> worked,
    List<ExceptionView> exceptions) {

  record Month(int month, int workingDays) {}

  /**
   * @param why in Vietnamese
   */
  record Day(LocalDate date, String why) {}

  /** A day that is not what the rules say, or is said again by a document. */
  record ExceptionView(LocalDate date, String kind, String source) {

    static ExceptionView of(SpecialDay day) {
      return new ExceptionView(day.date(), day.works() ? "WORKED" : "OFF", day.source());
    }
  }

  static CalendarYear of(int year, OfficeCalendar kept) {
    WorkingCalendar calendar = kept.working();
    List<Month> months =
        IntStream.rangeClosed(1, 12)
            .mapToObj(
                month ->
                    new Month(
                        month,
                        (int)
                            days(year)
                                .filter(day -> day.getMonthValue() == month)
                                .filter(calendar::isWorking)
                                .count()))
            .toList();
    List<SpecialDay> special =
        kept.days().stream().filter(day -> day.date().getYear() == year).toList();
    List<LocalDate> said = special.stream().map(SpecialDay::date).toList();
    return new CalendarYear(
        year,
        kept.version(),
        months.stream().mapToInt(Month::workingDays).sum(),
        months,
        days(year)
            .filter(day -> !calendar.isWorking(day))
            .filter(day -> day.getDayOfWeek().getValue() <= 5 || said.contains(day))
            .map(day -> new Day(day, calendar.whyOff(day).orElseThrow()))
            .toList(),
        special.stream()
            .filter(SpecialDay::works)
            .map(day -> new Day(day.date(), calendar.roll(day.date()).reason()))
            .toList(),
        special.stream().map(ExceptionView::of).toList());
  }

  private static Stream<LocalDate> days(int year) {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
  }
}

package vn.thac.directory.application;

import java.time.Clock;
import java.util.List;
import vn.thac.directory.domain.calendar.DayRow;
import vn.thac.directory.domain.calendar.DaysImport;
import vn.thac.directory.domain.calendar.OfficeCalendar;

/** An administrator brings days off and days worked into the calendar. */
public class SetCalendar {

  private final Calendars calendars;
  private final Clock clock;

  public SetCalendar(Calendars calendars, Clock clock) {
    this.calendars = calendars;
    this.clock = clock;
  }

  /** What the file would make of the calendar. */
  public DaysImport.Imported look(List<DayRow> rows) {
    return DaysImport.into(calendars.kept(), rows, clock.instant());
  }

  /**
   * Takes a file, whole or not at all. What follows from it, follows from the news of it.
   *
   * @throws CalendarHasMovedOn where somebody was faster
   */
  public DaysImport.Imported set(List<DayRow> rows) {
    OfficeCalendar before = calendars.kept();
    DaysImport.Imported imported = DaysImport.into(before, rows, clock.instant());
    if (imported.calendar().version() != before.version() && !calendars.save(imported.calendar())) {
      throw new CalendarHasMovedOn();
    }
    return imported;
  }
}

package vn.thac.directory.adapter.kafka;

import java.util.function.Function;
import vn.thac.contracts.CalendarSetV1;
import vn.thac.directory.domain.calendar.OfficeCalendar;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.OutgoingEvent;

/** How the calendar becomes a message for others. */
public final class CalendarContract {

  private static final String ALL_OF_VIETNAM = "vn";

  private CalendarContract() {}

  /** The wire form of the calendar as it now stands. */
  public static Function<OfficeCalendar, OutgoingEvent> with(EventWriter writer) {
    return calendar -> writer.write(toWire(calendar), ALL_OF_VIETNAM, calendar.at());
  }

  private static CalendarSetV1 toWire(OfficeCalendar calendar) {
    return new CalendarSetV1(
        ALL_OF_VIETNAM,
        calendar.version(),
        calendar.days().stream()
            .map(day -> new CalendarSetV1.Day(day.date(), day.works(), day.source()))
            .toList(),
        calendar.source(),
        calendar.at());
  }
}

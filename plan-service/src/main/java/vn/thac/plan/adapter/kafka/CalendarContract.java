package vn.thac.plan.adapter.kafka;

import java.util.function.Function;
import vn.thac.access.CalendarEar;
import vn.thac.contracts.CalendarSetV1;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.OutgoingEvent;
import vn.thac.plan.application.RedatePlans;
import vn.thac.plan.domain.calendar.OfficeCalendar;

/** How the calendar becomes a message for others, and what its own service does on hearing it. */
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

  /** The event is only the occasion: the calendar is read as it stands. */
  public static CalendarEar moving(RedatePlans redatePlans) {
    return told -> redatePlans.redate();
  }
}

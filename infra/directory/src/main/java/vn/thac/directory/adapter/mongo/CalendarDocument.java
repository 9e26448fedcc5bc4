package vn.thac.directory.adapter.mongo;

import java.time.Instant;
import java.util.List;
import org.springframework.data.annotation.Id;
import vn.thac.calendar.SpecialDay;
import vn.thac.directory.domain.calendar.OfficeCalendar;

/** The calendar as stored. */
record CalendarDocument(
    @Id String id, long version, List<SpecialDay> days, String source, Instant at) {

  static final String COLLECTION = "calendar";

  /** There is one, for all of Vietnam. */
  static final String ID = "vn";

  static CalendarDocument of(OfficeCalendar calendar) {
    return new CalendarDocument(
        ID, calendar.version(), calendar.days(), calendar.source(), calendar.at());
  }

  OfficeCalendar calendar() {
    return new OfficeCalendar(version, days, source, at);
  }
}

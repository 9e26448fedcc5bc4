package vn.thac.directory.application;

import vn.thac.directory.domain.calendar.OfficeCalendar;

/** The one working calendar. */
public interface Calendars {

  /** As it now stands. */
  OfficeCalendar kept();

  /** Stores the next version and the news of it; false where somebody was faster. */
  boolean save(OfficeCalendar next);
}

package vn.thac.notification.application;

import java.util.Collection;
import vn.thac.calendar.SpecialDay;
import vn.thac.calendar.WorkingCalendar;

/** The working calendar as this service last heard of it. */
public interface CalendarCopy {

  /** The rules alone until anything was heard. */
  WorkingCalendar current();

  /** Takes what is newer than what is here. */
  void keep(long version, Collection<SpecialDay> days);
}

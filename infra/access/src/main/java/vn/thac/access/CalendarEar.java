package vn.thac.access;

import vn.thac.contracts.CalendarSetV1;

/** What a service that goes by the working calendar does when it has changed. */
public interface CalendarEar {

  /** Hears of the calendar as it stood at some time; it may come twice, and late. */
  void hear(CalendarSetV1 calendar);
}

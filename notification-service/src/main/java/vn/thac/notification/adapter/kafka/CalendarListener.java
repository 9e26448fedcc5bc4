package vn.thac.notification.adapter.kafka;

import vn.thac.access.CalendarEar;
import vn.thac.calendar.SpecialDay;
import vn.thac.contracts.CalendarSetV1;
import vn.thac.notification.application.RearmDeadlines;

/** The working calendar is another one. */
public final class CalendarListener implements CalendarEar {

  private final RearmDeadlines rearmDeadlines;

  public CalendarListener(RearmDeadlines rearmDeadlines) {
    this.rearmDeadlines = rearmDeadlines;
  }

  @Override
  public void hear(CalendarSetV1 calendar) {
    rearmDeadlines.by(
        calendar.version(),
        calendar.days().stream()
            .map(day -> new SpecialDay(day.date(), day.works(), day.source()))
            .toList());
  }
}

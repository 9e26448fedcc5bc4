package vn.thac.plan.adapter.http;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Decides;
import vn.thac.directory.adapter.http.CalendarFile;
import vn.thac.directory.application.Calendars;
import vn.thac.directory.application.SetCalendar;
import vn.thac.directory.domain.calendar.OfficeCalendar;
import vn.thac.plan.application.RedatePlans;

/** What a change of the working calendar would move in the plans there are. */
@RestController
public class CalendarMovesController {

  private final Calendars calendars;
  private final SetCalendar setCalendar;
  private final RedatePlans redatePlans;

  CalendarMovesController(Calendars calendars, SetCalendar setCalendar, RedatePlans redatePlans) {
    this.calendars = calendars;
    this.setCalendar = setCalendar;
    this.redatePlans = redatePlans;
  }

  @PostMapping(path = "/api/v1/imports/calendar/preview", consumes = CalendarFile.CSV)
  @Decides(Action.KEEP_DIRECTORY)
  MovesView look(@RequestBody byte[] file) {
    OfficeCalendar before = calendars.kept();
    OfficeCalendar after = CalendarFile.of(file).taken(setCalendar::look);
    return after.version() == before.version()
        ? MovesView.NOTHING
        : MovesView.of(redatePlans.moves(after));
  }
}

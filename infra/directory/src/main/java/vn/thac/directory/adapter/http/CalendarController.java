package vn.thac.directory.adapter.http;

import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Decides;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.directory.application.Calendars;
import vn.thac.directory.application.SetCalendar;
import vn.thac.directory.domain.calendar.OfficeCalendar;
import vn.thac.http.IfMatch;
import vn.thac.http.Refused;

/** The working calendar: a year of it, and its exceptions. */
@RestController
@RequestMapping("/api/v1")
public class CalendarController {

  private final Calendars calendars;
  private final SetCalendar setCalendar;

  CalendarController(Calendars calendars, SetCalendar setCalendar) {
    this.calendars = calendars;
    this.setCalendar = setCalendar;
  }

  @GetMapping("/calendar/{year}")
  @Decides(Action.SEE_DIRECTORY)
  ResponseEntity<CalendarYear> year(@PathVariable int year) {
    if (!WorkingCalendar.covers(LocalDate.of(between(year), 1, 1))) {
      throw Refused.notFound();
    }
    OfficeCalendar calendar = calendars.kept();
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(calendar.version()))
        .body(CalendarYear.of(year, calendar));
  }

  private static int between(int year) {
    return Math.clamp(year, WorkingCalendar.FIRST_YEAR - 1, WorkingCalendar.LAST_YEAR + 1);
  }

  /**
   * @param rows how many the file has
   * @param version of the calendar, as before where nothing changed
   */
  record ImportView(int rows, long version) {}

  @PostMapping(path = "/imports/calendar", consumes = CalendarFile.CSV)
  @Decides(Action.KEEP_DIRECTORY)
  ImportView set(@RequestBody byte[] file) {
    CalendarFile rows = CalendarFile.of(file);
    return new ImportView(rows.size(), rows.taken(setCalendar::set).version());
  }
}

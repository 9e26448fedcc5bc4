package vn.thac.plan.adapter.http;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
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
import vn.thac.http.IfMatch;
import vn.thac.http.Refused;
import vn.thac.http.Text;
import vn.thac.plan.adapter.csv.CsvTable;
import vn.thac.plan.application.CalendarHasMovedOn;
import vn.thac.plan.application.Calendars;
import vn.thac.plan.application.RedatePlans;
import vn.thac.plan.application.SetCalendar;
import vn.thac.plan.domain.calendar.DayRow;
import vn.thac.plan.domain.calendar.DaysImport;
import vn.thac.plan.domain.calendar.OfficeCalendar;

/** The working calendar: a year of it, its exceptions, and what a change of them would move. */
@RestController
@RequestMapping("/api/v1")
public class CalendarController {

  private static final String CSV = "text/csv";

  private final Calendars calendars;
  private final SetCalendar setCalendar;
  private final RedatePlans redatePlans;

  CalendarController(Calendars calendars, SetCalendar setCalendar, RedatePlans redatePlans) {
    this.calendars = calendars;
    this.setCalendar = setCalendar;
    this.redatePlans = redatePlans;
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

  @PostMapping(path = "/imports/calendar", consumes = CSV)
  @Decides(Action.KEEP_DIRECTORY)
  ImportView set(@RequestBody byte[] file) {
    List<DayRow> rows = rows(file);
    return new ImportView(rows.size(), taken(rows, setCalendar::set).version());
  }

  @PostMapping(path = "/imports/calendar/preview", consumes = CSV)
  @Decides(Action.KEEP_DIRECTORY)
  MovesView look(@RequestBody byte[] file) {
    OfficeCalendar before = calendars.kept();
    OfficeCalendar after = taken(rows(file), setCalendar::look);
    return after.version() == before.version()
        ? MovesView.NOTHING
        : MovesView.of(redatePlans.moves(after));
  }

  private static List<DayRow> rows(byte[] file) {
    CsvTable<DayRow> table = CsvTable.days(Text.of(file));
    if (!table.refusals().isEmpty()) {
      throw Decisions.refused(table.refusals());
    }
    return table.rows();
  }

  private static OfficeCalendar taken(
      List<DayRow> rows, Function<List<DayRow>, DaysImport.Imported> imports) {
    try {
      DaysImport.Imported imported = imports.apply(rows);
      if (!imported.refusals().isEmpty()) {
        throw Decisions.refused(imported.refusals());
      }
      return imported.calendar();
    } catch (CalendarHasMovedOn e) {
      throw Decisions.overtaken();
    }
  }
}

package vn.thac.directory.adapter.http;

import java.util.List;
import java.util.function.Function;
import vn.thac.directory.application.CalendarHasMovedOn;
import vn.thac.directory.domain.calendar.DayRow;
import vn.thac.directory.domain.calendar.DaysImport;
import vn.thac.directory.domain.calendar.OfficeCalendar;
import vn.thac.http.Refused;
import vn.thac.http.Text;

/** Days off and days worked as they come in: a file with a line for each. */
public final class CalendarFile {

  public static final String CSV = "text/csv";

  private final List<DayRow> rows;

  private CalendarFile(List<DayRow> rows) {
    this.rows = rows;
  }

  /**
   * Reads the lines of a file.
   *
   * @throws Refused 422 with every line that cannot be read
   */
  public static CalendarFile of(byte[] file) {
    CsvTable<DayRow> table = CsvTable.days(Text.of(file));
    if (!table.refusals().isEmpty()) {
      throw Refusing.all(table.refusals());
    }
    return new CalendarFile(table.rows());
  }

  int size() {
    return rows.size();
  }

  /**
   * The calendar that a use case makes of them.
   *
   * @throws Refused 422 with every reason where they may not be, 409 where somebody was faster
   */
  public OfficeCalendar taken(Function<List<DayRow>, DaysImport.Imported> useCase) {
    try {
      DaysImport.Imported imported = useCase.apply(rows);
      if (!imported.refusals().isEmpty()) {
        throw Refusing.all(imported.refusals());
      }
      return imported.calendar();
    } catch (CalendarHasMovedOn e) {
      throw Refusing.overtaken();
    }
  }
}

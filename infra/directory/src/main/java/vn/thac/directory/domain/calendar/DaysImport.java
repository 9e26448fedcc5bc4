package vn.thac.directory.domain.calendar;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.thac.directory.domain.Refusal;

/** Reads a file of days off and days worked: all of it or nothing. */
public final class DaysImport {

  public static final List<String> HEADER = List.of("date", "kind", "source");
  private static final int MOST_ROWS = 2_000;

  private DaysImport() {}

  /** What a file comes to: the calendar it makes, or why it is refused. */
  public record Imported(OfficeCalendar calendar, List<Refusal> refusals) {}

  public static Imported into(OfficeCalendar calendar, List<DayRow> rows, Instant now) {
    List<Refusal> refusals = new ArrayList<>();
    if (rows.size() > MOST_ROWS) {
      refusals.add(
          Refusal.ofLine(
              MOST_ROWS + 1L,
              "file.too-long",
              "tệp có quá %d dòng".formatted(MOST_ROWS),
              "the file has more than %d rows".formatted(MOST_ROWS)));
      return new Imported(calendar, refusals);
    }
    Map<String, DayRow> seen = new HashMap<>();
    for (DayRow row : rows) {
      row.refusal().ifPresent(refusals::add);
      DayRow other = seen.putIfAbsent(row.date(), row);
      if (other != null) {
        refusals.add(
            Refusal.ofLine(
                row.line(),
                "date.twice",
                "ngày này đã có ở dòng %d".formatted(other.line()),
                "the date stands on line %d already".formatted(other.line())));
      }
    }
    return refusals.isEmpty()
        ? new Imported(calendar.with(rows.stream().map(DayRow::read).toList(), now), refusals)
        : new Imported(calendar, refusals);
  }
}

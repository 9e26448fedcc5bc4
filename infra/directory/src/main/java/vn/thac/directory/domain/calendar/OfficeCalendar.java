package vn.thac.directory.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import vn.thac.calendar.SpecialDay;
import vn.thac.calendar.WorkingCalendar;

/**
 * The working calendar as it is kept: the dated exceptions to the rules, each with its source.
 *
 * @param version 0 while only the rules hold, then counted up with every change
 * @param days by date
 * @param source the documents behind the last change
 * @param at when it was changed
 */
public record OfficeCalendar(long version, List<SpecialDay> days, String source, Instant at) {

  public static final OfficeCalendar RULES_ALONE =
      new OfficeCalendar(0, List.of(), "", Instant.EPOCH);

  /** As exact as it can be stored. */
  public OfficeCalendar {
    days = List.copyOf(days);
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  /** The days themselves. */
  public WorkingCalendar working() {
    return WorkingCalendar.standard().with(days);
  }

  /** With other days; itself where that changes nothing. */
  OfficeCalendar with(Collection<DayRow.Read> rows, Instant now) {
    Map<LocalDate, SpecialDay> next = new TreeMap<>();
    days.forEach(day -> next.put(day.date(), day));
    TreeSet<String> sources = new TreeSet<>();
    for (DayRow.Read row : rows) {
      SpecialDay before = next.get(row.date());
      SpecialDay after = row.day();
      if (after == null ? before != null : !after.equals(before)) {
        sources.add(row.source());
      }
      if (after == null) {
        next.remove(row.date());
      } else {
        next.put(row.date(), after);
      }
    }
    return sources.isEmpty()
        ? this
        : new OfficeCalendar(
            version + 1, List.copyOf(next.values()), String.join("; ", sources), now);
  }

  /** Why a date that it moves is another one, to stand within a sentence. */
  public String why() {
    return "lịch làm việc thay đổi theo " + source;
  }
}

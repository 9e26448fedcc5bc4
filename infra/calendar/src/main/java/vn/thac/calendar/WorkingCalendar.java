package vn.thac.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Which days the offices work: the rules of the Labour Code, the yearly notice, and dated
 * exceptions that outweigh both. A value; {@code with} gives another calendar. It answers for
 * {@link #FIRST_YEAR} to {@link #LAST_YEAR}.
 */
public final class WorkingCalendar {

  public static final int FIRST_YEAR = 2000;
  public static final int LAST_YEAR = 2100;

  private static final String NEXT_WORKING_DAY = "(Điều 148 Bộ luật Dân sự 2015)";
  private static final int MARGIN = 2; // years a roll or a count may reach beyond

  private final Map<Integer, AnnualNotice> notices;
  private final Map<LocalDate, SpecialDay> specialDays;
  private final Map<Integer, Map<LocalDate, String>> holidays = new ConcurrentHashMap<>();

  private WorkingCalendar(
      Map<Integer, AnnualNotice> notices, Map<LocalDate, SpecialDay> specialDays) {
    this.notices = notices;
    this.specialDays = specialDays;
  }

  /** The rules alone. */
  public static WorkingCalendar standard() {
    return new WorkingCalendar(new TreeMap<>(), new TreeMap<>());
  }

  /** This calendar with one exception more, which replaces what was said of its date. */
  public WorkingCalendar with(SpecialDay specialDay) {
    return with(List.of(specialDay));
  }

  /** This calendar with more exceptions; the last one said of a date holds. */
  public WorkingCalendar with(Collection<SpecialDay> more) {
    Map<LocalDate, SpecialDay> all = new TreeMap<>(specialDays);
    more.forEach(day -> all.put(day.date(), day));
    return new WorkingCalendar(notices, all);
  }

  /** This calendar with the notice of one year, which replaces what was expected of it. */
  public WorkingCalendar with(AnnualNotice notice) {
    Map<Integer, AnnualNotice> all = new TreeMap<>(notices);
    all.put(notice.year(), notice);
    return new WorkingCalendar(all, specialDays);
  }

  /** This calendar with nothing special about that date. */
  public WorkingCalendar without(LocalDate date) {
    Map<LocalDate, SpecialDay> rest = new TreeMap<>(specialDays);
    rest.remove(date);
    return new WorkingCalendar(notices, rest);
  }

  /** The exceptions, by date. */
  public List<SpecialDay> specialDays() {
    return List.copyOf(specialDays.values());
  }

  /** Whether this calendar knows the year of that day; ask it of dates people type. */
  public static boolean covers(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  public boolean isWorking(LocalDate day) {
    SpecialDay special = specialDays.get(day);
    if (special != null) {
      return special.works();
    }
    return !Holidays.isWeeklyRest(day) && !holidaysOf(day.getYear()).containsKey(day);
  }

  /** Why the offices are closed, as in "20/06/2026 là …"; empty on a working day. */
  public Optional<String> whyOff(LocalDate day) {
    SpecialDay special = specialDays.get(day);
    if (special != null) {
      return special.works() ? Optional.empty() : Optional.of("ngày nghỉ theo " + special.source());
    }
    String holiday = holidaysOf(day.getYear()).get(day);
    if (holiday != null) {
      return Optional.of(holiday);
    }
    return Holidays.isWeeklyRest(day)
        ? Optional.of(Office.text(day.getDayOfWeek()))
        : Optional.empty();
  }

  /** The day itself or, from a day off, the next working day. */
  public Rolled roll(LocalDate day) {
    return whyOff(day)
        .map(
            why -> {
              LocalDate next = plusWorkingDays(day, 1);
              return new Rolled(
                  day,
                  next,
                  "%s là %s, chuyển sang ngày làm việc kế tiếp %s %s"
                      .formatted(Office.text(day), why, Office.text(next), NEXT_WORKING_DAY),
                  false);
            })
        .orElseGet(() -> asItIs(day));
  }

  /** The day itself or, from a day off, the last working day before it. */
  public Rolled rollBack(LocalDate day) {
    return whyOff(day)
        .map(
            why -> {
              LocalDate last = plusWorkingDays(day, -1);
              return new Rolled(
                  day,
                  last,
                  "%s là %s, lấy ngày làm việc liền trước %s"
                      .formatted(Office.text(day), why, Office.text(last)),
                  false);
            })
        .orElseGet(() -> asItIs(day));
  }

  /**
   * The n-th working day after {@code day} or, where n is negative, before it. The day itself is
   * not counted; n = 0 gives it back as it is.
   */
  public LocalDate plusWorkingDays(LocalDate day, int n) {
    int step = Integer.signum(n);
    LocalDate at = day;
    for (int left = Math.absExact(n); left > 0; ) {
      at = at.plusDays(step);
      if (isWorking(at)) {
        left--;
      }
    }
    return at;
  }

  /**
   * Working days after {@code from} up to and including {@code to}; the same number, negative,
   * where {@code to} is the earlier one.
   */
  public int workingDaysBetween(LocalDate from, LocalDate to) {
    if (to.isBefore(from)) {
      return -workingDaysBetween(to, from);
    }
    int days = 0;
    for (LocalDate at = from.plusDays(1); !at.isAfter(to); at = at.plusDays(1)) {
      if (isWorking(at)) {
        days++;
      }
    }
    return days;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof WorkingCalendar that
        && notices.equals(that.notices)
        && specialDays.equals(that.specialDays);
  }

  @Override
  public int hashCode() {
    return Objects.hash(notices, specialDays);
  }

  private Rolled asItIs(LocalDate day) {
    SpecialDay special = specialDays.get(day);
    String works = Office.text(day) + " là ngày làm việc";
    return special == null
        ? new Rolled(day, day, works, false)
        : new Rolled(day, day, works + " theo " + special.source(), true);
  }

  private Map<LocalDate, String> holidaysOf(int year) {
    if (year < FIRST_YEAR - MARGIN || year > LAST_YEAR + MARGIN) {
      throw new IllegalArgumentException(
          "the holidays of %d are not known, only those of %d to %d"
              .formatted(year, FIRST_YEAR, LAST_YEAR));
    }
    return holidays.computeIfAbsent(
        year, y -> Holidays.of(notices.getOrDefault(y, AnnualNotice.expected(y))));
  }
}

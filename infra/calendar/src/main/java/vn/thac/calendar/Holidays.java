package vn.thac.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The public holidays of one year (Labour Code 2019, Articles 111 and 112), each by its name. */
final class Holidays {

  private Holidays() {}

  /** Every day off but the ordinary weekends, with what to call it. */
  static Map<LocalDate, String> of(AnnualNotice notice) {
    int year = notice.year();
    LunarYear moons = LunarYear.of(year);
    Map<LocalDate, String> holidays = new TreeMap<>();
    holidays.put(LocalDate.of(year, 1, 1), "Tết Dương lịch");
    LocalDate tet = moons.newYear().minusDays(notice.tetDaysBefore());
    for (int i = 0; i < AnnualNotice.TET_DAYS; i++) {
      holidays.put(tet.plusDays(i), "Tết Âm lịch");
    }
    holidays.put(moons.day(10, 3), "lễ Giỗ Tổ Hùng Vương (10/3 âm lịch)");
    holidays.putIfAbsent(LocalDate.of(year, 4, 30), "lễ Chiến thắng (30/4)");
    holidays.put(LocalDate.of(year, 5, 1), "lễ Quốc tế lao động (1/5)");
    holidays.put(notice.nationalDayFrom(), "lễ Quốc khánh");
    holidays.put(notice.nationalDayFrom().plusDays(1), "lễ Quốc khánh");
    return withCompensation(holidays);
  }

  static boolean isWeeklyRest(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** A holiday that meets the weekly rest gives the next day that is neither (Article 111(3)). */
  private static Map<LocalDate, String> withCompensation(Map<LocalDate, String> holidays) {
    Map<LocalDate, String> off = new TreeMap<>();
    holidays.forEach((day, name) -> off.put(day, "ngày nghỉ " + name));
    holidays.forEach(
        (day, name) -> {
          if (isWeeklyRest(day)) {
            LocalDate instead = day.plusDays(1);
            while (isWeeklyRest(instead) || off.containsKey(instead)) {
              instead = instead.plusDays(1);
            }
            off.put(instead, "ngày nghỉ bù " + name);
          }
        });
    return Collections.unmodifiableMap(off);
  }
}

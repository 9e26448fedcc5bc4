package vn.thac.calendar;

import static java.lang.Math.floor;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A year of the Vietnamese lunar calendar, seen from UTC+7. The winter solstice is always in month
 * eleven; where thirteen moons lie between two such months, the first without a principal solar
 * term is the leap month.
 *
 * @param months first days of the moons from month eleven of the year before to that of this year
 * @param leap place of the leap month in {@code months}, 0 where there is none
 */
record LunarYear(int year, List<LocalDate> months, int leap) {

  private static final double EAST_OF_GREENWICH = 7.0 / 24;
  private static final long EPOCH = 2440588; // Julian day number of 1970-01-01

  static LunarYear of(int year) {
    int from = monthEleven(year - 1);
    int to = monthEleven(year);
    List<LocalDate> months = new ArrayList<>();
    int leap = 0;
    for (int k = from; k <= to; k++) {
      months.add(firstDay(k));
      if (leap == 0 && k > from && to - from == 13 && solarTerm(k) == solarTerm(k + 1)) {
        leap = k - from;
      }
    }
    return new LunarYear(year, List.copyOf(months), leap);
  }

  LocalDate newYear() {
    return day(1, 1);
  }

  /** The day of an ordinary month, 1 to 10, of this year. */
  LocalDate day(int day, int month) {
    int place = month + 1;
    int moon = leap > 0 && leap <= place ? place + 1 : place;
    return months.get(moon).plusDays(day - 1L);
  }

  /** The moon that the winter solstice of the year falls into. */
  private static int monthEleven(int year) {
    LocalDate newYearsEve = LocalDate.of(year, 12, 31);
    int k = (int) floor((newYearsEve.toEpochDay() + EPOCH - 2451550.1) / 29.530588861) + 1;
    while (firstDay(k).isAfter(newYearsEve) || solarTerm(k) >= 9) {
      k--; // from 270 degrees on, the solstice was before this moon
    }
    return k;
  }

  /** In which twelfth of its way the sun is when the k-th moon's first day begins. */
  private static int solarTerm(int k) {
    double midnight = firstDay(k).toEpochDay() + EPOCH - 0.5 - EAST_OF_GREENWICH;
    return (int) (Sky.sunLongitude(midnight) / 30);
  }

  private static LocalDate firstDay(int k) {
    return LocalDate.ofEpochDay((long) floor(Sky.newMoon(k) + 0.5 + EAST_OF_GREENWICH) - EPOCH);
  }
}

package vn.thac.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;

/**
 * What the Prime Minister fixes for one year within Article 112 of the Labour Code 2019: how the
 * five days of lunar Tết lie around its first day, and which neighbour of 2 September is off too.
 *
 * @param tetDaysBefore days off before the first day of the lunar year, 0 to 5; the eve is one
 * @param nationalDayFrom 1 September or 2 September, the first of the two days
 * @param source the notice, as cited
 */
public record AnnualNotice(int year, int tetDaysBefore, LocalDate nationalDayFrom, String source) {

  static final int TET_DAYS = 5;

  public AnnualNotice {
    if (tetDaysBefore < 0 || tetDaysBefore > TET_DAYS) {
      throw new IllegalArgumentException(
          "lunar Tet is five days, so 0 to 5 lie before its first day, not " + tetDaysBefore);
    }
    LocalDate second = LocalDate.of(year, 9, 2);
    if (!nationalDayFrom.equals(second) && !nationalDayFrom.plusDays(1).equals(second)) {
      throw new IllegalArgumentException(
          "the two days start on 1 or 2 September %d, not %s".formatted(year, nationalDayFrom));
    }
  }

  /**
   * Until the notice is known: the eve and the first four days, and the neighbour of 2 September
   * that makes the longer run of days off, as every notice since 2021 chose it.
   */
  static AnnualNotice expected(int year) {
    LocalDate second = LocalDate.of(year, 9, 2);
    DayOfWeek day = second.getDayOfWeek();
    boolean after = day == DayOfWeek.SUNDAY || day == DayOfWeek.MONDAY || day == DayOfWeek.THURSDAY;
    return new AnnualNotice(
        year, 1, after ? second : second.minusDays(1), "Điều 112 Bộ luật Lao động 2019");
  }
}

package vn.thac.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import vn.thac.calendar.ReportingPeriod.Kind;

/** How often something recurs. */
public enum Every {
  WEEK,
  MONTH,
  QUARTER,
  HALF_YEAR,
  YEAR;

  /** The last day of the week (a Sunday), month, quarter, half-year or year around that day. */
  public LocalDate lastDay(LocalDate day) {
    return this == WEEK
        ? day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
        : around(day).cutOff();
  }

  /** As printed: hàng quý. */
  public String text() {
    return switch (this) {
      case WEEK -> "Hàng tuần";
      case MONTH -> "Hàng tháng";
      case QUARTER -> "Hàng quý";
      case HALF_YEAR -> "6 tháng một lần";
      case YEAR -> "Hàng năm";
    };
  }

  /** The name of the period around that day: quý I năm 2025. */
  String name(LocalDate day) {
    return this == WEEK
        ? "tuần %s - %s"
            .formatted(Office.text(lastDay(day).minusDays(6)), Office.text(lastDay(day)))
        : around(day).name();
  }

  private ReportingPeriod around(LocalDate day) {
    Kind kind =
        switch (this) {
          case WEEK -> throw new IllegalStateException("a week is no reporting period");
          case MONTH -> Kind.MONTH;
          case QUARTER -> Kind.QUARTER;
          case HALF_YEAR -> Kind.HALF_YEAR;
          case YEAR -> Kind.YEAR;
        };
    int index = (day.getMonthValue() - 1) / kind.months() + 1;
    return ReportingPeriod.of(kind, index, day.getYear(), WindowScheme.CALENDAR);
  }
}

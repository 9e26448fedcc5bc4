package vn.thac.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.ReportingPeriod.Kind;

/** How often something recurs. */
public enum Every {
  WEEK("Hàng tuần", null),
  MONTH("Hàng tháng", Kind.MONTH),
  QUARTER("Hàng quý", Kind.QUARTER),
  HALF_YEAR("6 tháng một lần", Kind.HALF_YEAR),
  YEAR("Hàng năm", Kind.YEAR);

  private final String text;
  private final @Nullable Kind kind; // a week is nothing that is reported on

  Every(String text, @Nullable Kind kind) {
    this.text = text;
    this.kind = kind;
  }

  /** As printed: hàng quý. */
  public String text() {
    return text;
  }

  /** The last day of the week (a Sunday), month, quarter, half-year or year around that day. */
  public LocalDate lastDay(LocalDate day) {
    return around(day)
        .map(ReportingPeriod::cutOff)
        .orElseGet(() -> day.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
  }

  /** The name of the period around that day: quý I năm 2025. */
  String name(LocalDate day) {
    return around(day)
        .map(ReportingPeriod::name)
        .orElseGet(
            () ->
                "tuần %s - %s"
                    .formatted(Office.text(lastDay(day).minusDays(6)), Office.text(lastDay(day))));
  }

  private Optional<ReportingPeriod> around(LocalDate day) {
    return Optional.ofNullable(kind)
        .flatMap(k -> ReportingPeriod.containing(k, day, WindowScheme.CALENDAR));
  }
}

package vn.thac.reading;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A date of which the document may leave the day, or the month and the day, blank. */
public record PartialDate(int year, @Nullable Integer month, @Nullable Integer day) {

  public static PartialDate of(LocalDate date) {
    return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
  }

  /** The date, where nothing of it is missing. */
  public Optional<LocalDate> whole() {
    return month == null || day == null
        ? Optional.empty()
        : Optional.of(LocalDate.of(year, month, day));
  }

  /** Whether what is missing may make it this day. */
  public boolean canBe(LocalDate date) {
    return !date.isBefore(earliest()) && !date.isAfter(latest());
  }

  /** The first day that it can be. */
  public LocalDate earliest() {
    return LocalDate.of(year, month == null ? 1 : month, day == null ? 1 : day);
  }

  /** The last day that it can be. */
  public LocalDate latest() {
    return whole().orElseGet(() -> YearMonth.of(year, month == null ? 12 : month).atEndOfMonth());
  }
}

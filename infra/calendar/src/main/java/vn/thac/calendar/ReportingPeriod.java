package vn.thac.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A period that is reported on: whose figures count is one thing, when the report is due another.
 *
 * @param index which one of its year, from 1
 */
public record ReportingPeriod(Kind kind, int index, int year, WindowScheme scheme) {

  private static final Pattern CODE = Pattern.compile("(\\d{4})-(M(\\d{2})|Q(\\d)|H(\\d)|9M|Y)");
  private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

  private static final String FIGURES_FIRST = "(khoản 5 Điều 8 Nghị định 09/2019/NĐ-CP)";

  /** How long a period is and how many of them a year has. */
  public enum Kind {
    MONTH(1, 12),
    QUARTER(3, 4),
    HALF_YEAR(6, 2),
    NINE_MONTHS(9, 1),
    YEAR(12, 1);

    private final int months;
    private final int perYear;

    Kind(int months, int perYear) {
      this.months = months;
      this.perYear = perYear;
    }

    public int months() {
      return months;
    }

    public int perYear() {
      return perYear;
    }
  }

  public ReportingPeriod {
    if (index < 1 || index > kind.perYear) {
      throw new IllegalArgumentException(
          "a year has %d periods of kind %s, not %d".formatted(kind.perYear, kind, index));
    }
  }

  public static ReportingPeriod of(Kind kind, int index, int year, WindowScheme scheme) {
    return new ReportingPeriod(kind, index, year, scheme);
  }

  /** All periods of one kind in a year, in order. */
  public static List<ReportingPeriod> allOf(Kind kind, int year, WindowScheme scheme) {
    return IntStream.rangeClosed(1, kind.perYear).mapToObj(i -> of(kind, i, year, scheme)).toList();
  }

  /** The period of that kind whose figures have that day; the last quarter has no nine months. */
  public static Optional<ReportingPeriod> containing(
      Kind kind, LocalDate day, WindowScheme scheme) {
    return Stream.of(day.getYear(), day.getYear() + 1)
        .flatMap(year -> allOf(kind, year, scheme).stream())
        .filter(period -> period.contains(day))
        .findFirst();
  }

  /** Reads what {@link #code()} wrote. */
  public static ReportingPeriod parse(String code, WindowScheme scheme) {
    Matcher read = CODE.matcher(code);
    if (!read.matches()) {
      throw new IllegalArgumentException("not a reporting period: " + code);
    }
    int year = Integer.parseInt(read.group(1));
    return switch (read.group(2).charAt(0)) {
      case 'M' -> of(Kind.MONTH, Integer.parseInt(read.group(3)), year, scheme);
      case 'Q' -> of(Kind.QUARTER, Integer.parseInt(read.group(4)), year, scheme);
      case 'H' -> of(Kind.HALF_YEAR, Integer.parseInt(read.group(5)), year, scheme);
      case '9' -> of(Kind.NINE_MONTHS, 1, year, scheme);
      default -> of(Kind.YEAR, 1, year, scheme);
    };
  }

  /** 2025-M03, 2025-Q1, 2025-H1, 2025-9M or 2025-Y. */
  public String code() {
    return switch (kind) {
      case MONTH -> "%04d-M%02d".formatted(year, index);
      case QUARTER -> "%04d-Q%d".formatted(year, index);
      case HALF_YEAR -> "%04d-H%d".formatted(year, index);
      case NINE_MONTHS -> "%04d-9M".formatted(year);
      case YEAR -> "%04d-Y".formatted(year);
    };
  }

  /** As printed: quý I năm 2025. */
  public String name() {
    return switch (kind) {
      case MONTH -> "tháng %d năm %d".formatted(index, year);
      case QUARTER -> "quý %s năm %d".formatted(ROMAN.get(index - 1), year);
      case HALF_YEAR -> "6 tháng %s năm %d".formatted(index == 1 ? "đầu" : "cuối", year);
      case NINE_MONTHS -> "9 tháng năm %d".formatted(year);
      case YEAR -> "năm %d".formatted(year);
    };
  }

  /** The last month of the period, in which the report is due. */
  public YearMonth lastMonth() {
    return YearMonth.of(year, index * kind.months);
  }

  /** First day of the figures. */
  public LocalDate from() {
    YearMonth first = lastMonth().minusMonths(kind.months - 1L);
    return switch (scheme) {
      case DECREE_09 -> first.minusMonths(1).atDay(15);
      case CALENDAR -> first.atDay(1);
    };
  }

  /** Last day of the figures. */
  public LocalDate cutOff() {
    return switch (scheme) {
      case DECREE_09 -> lastMonth().atDay(14);
      case CALENDAR -> lastMonth().atEndOfMonth();
    };
  }

  /** Whether that day's figures belong to this period. */
  public boolean contains(LocalDate day) {
    return !day.isBefore(from()) && !day.isAfter(cutOff());
  }

  /**
   * When the report is due: that day of the last month, its last day where it is shorter, rolled to
   * a working day, and one working day after the cut-off at the earliest.
   */
  public Due dueOn(int day, WorkingCalendar calendar) {
    if (day < 1 || day > 31) {
      throw new IllegalArgumentException("no month has a day " + day);
    }
    LocalDate asked = lastMonth().atDay(Math.min(day, lastMonth().lengthOfMonth()));
    String why = "Ngày %d tháng cuối kỳ báo cáo %s".formatted(day, name());
    if (day > lastMonth().lengthOfMonth()) {
      why += "; tháng không có ngày này nên tính ngày cuối tháng";
    }
    return notBeforeTheFiguresAreIn(calendar.roll(asked).because(why), calendar);
  }

  /**
   * When those below hand in so that whoever consolidates by {@code consolidation} has that many
   * working days; never before the figures are in, which may leave fewer: compare before issuing.
   */
  public Due dueAhead(LocalDate consolidation, int workingDays, WorkingCalendar calendar) {
    if (workingDays < 0) {
      throw new IllegalArgumentException("cannot be %d days ahead".formatted(workingDays));
    }
    LocalDate ahead = calendar.plusWorkingDays(consolidation, -workingDays);
    String why =
        "Trước hạn tổng hợp %s của kỳ báo cáo %s %d ngày làm việc"
            .formatted(Office.text(consolidation), name(), workingDays);
    return notBeforeTheFiguresAreIn(calendar.rollBack(ahead).because(why), calendar);
  }

  /**
   * When the figures handed in by {@code due} are locked: those above have had that many working
   * days to add them up.
   */
  public Due lockAfter(Due due, int workingDays, WorkingCalendar calendar) {
    if (workingDays < 1) {
      throw new IllegalArgumentException(
          "a level needs a working day at least, not " + workingDays);
    }
    LocalDate by = calendar.plusWorkingDays(due.on(), workingDays);
    return new Due(
        by,
        "Tổng hợp trong %d ngày làm việc sau hạn nộp %s: %s"
            .formatted(workingDays, Office.text(due.on()), Office.text(by)));
  }

  private Due notBeforeTheFiguresAreIn(Due due, WorkingCalendar calendar) {
    LocalDate earliest = calendar.plusWorkingDays(cutOff(), 1);
    return due.on().isBefore(earliest)
        ? new Due(
            earliest,
            ("%s; lùi đến %s để sau ngày chốt số liệu %s ít nhất một ngày làm việc "
                    + FIGURES_FIRST)
                .formatted(due.reason(), Office.text(earliest), Office.text(cutOff())))
        : due;
  }
}

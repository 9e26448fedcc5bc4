package vn.thac.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static vn.thac.calendar.WindowScheme.CALENDAR;
import static vn.thac.calendar.WindowScheme.DECREE_09;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thac.calendar.ReportingPeriod.Kind;

class ReportingPeriodTest {

  private final WorkingCalendar calendar = WorkingCalendar.standard();

  @ParameterizedTest
  @CsvSource({
    "2025-M01, tháng 1 năm 2025,       2024-12-15, 2025-01-14, 2025-01-01, 2025-01-31",
    "2025-M03, tháng 3 năm 2025,       2025-02-15, 2025-03-14, 2025-03-01, 2025-03-31",
    "2025-Q1,  quý I năm 2025,         2024-12-15, 2025-03-14, 2025-01-01, 2025-03-31",
    "2025-Q3,  quý III năm 2025,       2025-06-15, 2025-09-14, 2025-07-01, 2025-09-30",
    "2025-H1,  6 tháng đầu năm 2025,   2024-12-15, 2025-06-14, 2025-01-01, 2025-06-30",
    "2025-H2,  6 tháng cuối năm 2025,  2025-06-15, 2025-12-14, 2025-07-01, 2025-12-31",
    "2025-9M,  9 tháng năm 2025,       2024-12-15, 2025-09-14, 2025-01-01, 2025-09-30",
    "2025-Y,   năm 2025,               2024-12-15, 2025-12-14, 2025-01-01, 2025-12-31",
  })
  void aPeriodHasTheNameAndTheFiguresOfTheDecree(
      String code,
      String name,
      LocalDate from,
      LocalDate cutOff,
      LocalDate firstDay,
      LocalDate lastDay) {
    ReportingPeriod decree = ReportingPeriod.parse(code, DECREE_09);
    ReportingPeriod statistics = ReportingPeriod.parse(code, CALENDAR);

    assertThat(decree.code()).isEqualTo(code);
    assertThat(decree.name()).isEqualTo(name);
    assertThat(decree.from()).isEqualTo(from);
    assertThat(decree.cutOff()).isEqualTo(cutOff);
    assertThat(statistics.from()).isEqualTo(firstDay);
    assertThat(statistics.cutOff()).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-Q1, 2026-03-20",
    "2026-Q2, 2026-06-22",
    "2026-Q3, 2026-09-21",
    "2026-Y,  2026-12-21",
    "2024-Q3, 2024-09-20",
    "2024-Y,  2024-12-20",
  })
  void aReportForTheTwentiethIsDueOnThatDayOrTheNextWorkingOne(String code, LocalDate due) {
    assertThat(ReportingPeriod.parse(code, DECREE_09).dueOn(20, calendar).on()).isEqualTo(due);
  }

  @Test
  void theReasonOfADueDayIsASentence() {
    assertThat(quarter(1).dueOn(20, calendar).reason())
        .isEqualTo("Ngày 20 tháng cuối kỳ báo cáo quý I năm 2026: 20/03/2026");
    assertThat(quarter(2).dueOn(20, calendar).reason())
        .isEqualTo(
            "Ngày 20 tháng cuối kỳ báo cáo quý II năm 2026; 20/06/2026 là thứ Bảy, chuyển sang"
                + " ngày làm việc kế tiếp 22/06/2026 (Điều 148 Bộ luật Dân sự 2015)");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-Q2, 20/06/2026 là thứ Bảy,   22/06/2026",
    "2026-Q3, 20/09/2026 là Chủ nhật, 21/09/2026",
    "2026-Y,  20/12/2026 là Chủ nhật, 21/12/2026",
  })
  void aDueDayThatRollsNamesTheDayAndTheRule(String code, String why, String to) {
    assertThat(ReportingPeriod.parse(code, DECREE_09).dueOn(20, calendar).reason())
        .endsWith(
            "; %s, chuyển sang ngày làm việc kế tiếp %s (Điều 148 Bộ luật Dân sự 2015)"
                .formatted(why, to));
  }

  @Test
  void theCutOffTheDueDayAndTheLockDayAreThreeDates() {
    Due due = quarter(2).dueOn(20, calendar);
    Due locked = quarter(2).lockAfter(due, 3, calendar);

    assertThat(List.of(quarter(2).cutOff(), due.on(), locked.on()))
        .extracting(LocalDate::toString)
        .containsExactly("2026-06-14", "2026-06-22", "2026-06-25");
    assertThat(locked.reason())
        .isEqualTo("Tổng hợp trong 3 ngày làm việc sau hạn nộp 22/06/2026: 25/06/2026");
    assertThatIllegalArgumentException().isThrownBy(() -> quarter(2).lockAfter(due, 0, calendar));
  }

  @Test
  void aReportIsDueAWorkingDayAfterTheCutOffAtTheEarliest() {
    assertThat(quarter(1).dueOn(10, calendar))
        .isEqualTo(
            new Due(
                LocalDate.of(2026, 3, 16),
                "Ngày 10 tháng cuối kỳ báo cáo quý I năm 2026: 10/03/2026; lùi đến 16/03/2026 để"
                    + " sau ngày chốt số liệu 14/03/2026 ít nhất một ngày làm việc"
                    + " (khoản 5 Điều 8 Nghị định 09/2019/NĐ-CP)"));
    assertThat(ReportingPeriod.of(Kind.QUARTER, 1, 2026, CALENDAR).dueOn(20, calendar).on())
        .isEqualTo("2026-04-01");
  }

  @Test
  void aMonthWithoutTheDayIsDueOnItsLast() {
    ReportingPeriod february = ReportingPeriod.of(Kind.MONTH, 2, 2025, DECREE_09);

    assertThat(february.dueOn(30, calendar))
        .isEqualTo(
            new Due(
                LocalDate.of(2025, 2, 28),
                "Ngày 30 tháng cuối kỳ báo cáo tháng 2 năm 2025; tháng không có ngày này nên tính"
                    + " ngày cuối tháng: 28/02/2025"));
  }

  @Test
  void thoseBelowHandInAheadButNotBeforeTheFiguresAreIn() {
    Due below = quarter(1).dueAhead(LocalDate.of(2026, 3, 20), 3, calendar);

    assertThat(below.on()).isEqualTo("2026-03-17");
    assertThat(below.reason())
        .isEqualTo(
            "Trước hạn tổng hợp 20/03/2026 của kỳ báo cáo quý I năm 2026 3 ngày làm việc:"
                + " 17/03/2026");
    assertThat(quarter(1).dueAhead(LocalDate.of(2026, 3, 20), 9, calendar).on())
        .isEqualTo("2026-03-16");
  }

  @Test
  void aDayIsInOnePeriodOfEachKindOrInNone() {
    LocalDate lateDecember = LocalDate.of(2025, 12, 20);

    assertThat(ReportingPeriod.containing(Kind.YEAR, lateDecember, DECREE_09))
        .contains(ReportingPeriod.parse("2026-Y", DECREE_09));
    assertThat(ReportingPeriod.containing(Kind.NINE_MONTHS, lateDecember, CALENDAR)).isEmpty();
  }

  @Test
  void whatIsNoPeriodIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.of(Kind.QUARTER, 5, 2025, DECREE_09))
        .withMessageContaining("4 periods of kind QUARTER, not 5");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.parse("2025-Q0", DECREE_09));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ReportingPeriod.parse("quý I", DECREE_09));
    assertThatIllegalArgumentException().isThrownBy(() -> quarter(1).dueOn(32, calendar));
  }

  private static ReportingPeriod quarter(int index) {
    return ReportingPeriod.of(Kind.QUARTER, index, 2026, DECREE_09);
  }
}

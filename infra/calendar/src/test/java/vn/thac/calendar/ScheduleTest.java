package vn.thac.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScheduleTest {

  private final WorkingCalendar calendar = WorkingCalendar.standard();

  @Test
  void aPlanIssuedInAugustOwesNothingForTheFirstTwoQuarters() {
    List<Due> dues =
        new Schedule.Recurring(Every.QUARTER, day("2024-01-01"), day("2024-12-31"))
            .occurrences(day("2024-08-19"), day("2024-12-31"), calendar);

    assertThat(dues)
        .containsExactly(
            new Due(day("2024-09-30"), "Hàng quý, kỳ quý III năm 2024: 30/09/2024"),
            new Due(day("2024-12-31"), "Hàng quý, kỳ quý IV năm 2024: 31/12/2024"));
  }

  @Test
  void aPeriodThatEndsOnADayOffIsDueOnTheNextWorkingDay() {
    WorkingCalendar noticed =
        calendar.with(new AnnualNotice(2025, 2, day("2025-09-01"), "thông báo nghỉ Tết 2025"));

    assertThat(
            recurring(Every.MONTH, 2025).occurrences(day("2025-01-24"), day("2025-12-31"), noticed))
        .extracting(Due::on)
        .containsExactly(
            day("2025-02-03"),
            day("2025-02-28"),
            day("2025-03-31"),
            day("2025-05-02"),
            day("2025-06-02"),
            day("2025-06-30"),
            day("2025-07-31"),
            day("2025-09-03"),
            day("2025-09-30"),
            day("2025-10-31"),
            day("2025-12-01"),
            day("2025-12-31"));
  }

  @Test
  void theLastPeriodDoesNotRollOutOfThePlan() {
    List<Due> dues =
        recurring(Every.YEAR, 2028).occurrences(day("2028-01-15"), day("2028-12-31"), calendar);

    assertThat(dues)
        .containsExactly(
            new Due(
                day("2028-12-29"),
                "Hàng năm, kỳ năm 2028; 31/12/2028 là Chủ nhật, lấy ngày làm việc liền trước"
                    + " 29/12/2028 vì ngày làm việc kế tiếp đã quá hạn kế hoạch"));
  }

  @Test
  void aWeekEndsOnSundaySoItsWorkIsDueOnMonday() {
    List<Due> dues =
        new Schedule.Recurring(Every.WEEK, day("2026-03-02"), day("2026-03-12"))
            .occurrences(day("2026-01-15"), day("2026-12-31"), calendar);

    assertThat(dues).extracting(Due::on).containsExactly(day("2026-03-09"), day("2026-03-12"));
    assertThat(dues.getFirst().reason())
        .startsWith("Hàng tuần, kỳ tuần 02/03/2026 - 08/03/2026; 08/03/2026 là Chủ nhật");
  }

  @Test
  void twoWeeksOverTetFallOnOneDayEachWithItsOwnReason() {
    List<Due> dues =
        new Schedule.Recurring(Every.WEEK, day("2026-02-09"), day("2026-02-22"))
            .occurrences(day("2026-01-15"), day("2026-12-31"), calendar);

    assertThat(dues).extracting(Due::on).containsOnly(day("2026-02-23")).hasSize(2);
    assertThat(dues).extracting(Due::reason).doesNotHaveDuplicates();
  }

  @Test
  void byTheEndOfAMonthIsItsLastDay() {
    assertThat(in2025(Schedule.ByDate.within(YearMonth.of(2025, 2))))
        .containsExactly(new Due(day("2025-02-28"), "Thời hạn ghi trong kế hoạch: 28/02/2025"));
  }

  @Test
  void aDateTheIssuerWroteBehindThePlansEndStays() {
    assertThat(in2025(new Schedule.ByDate(day("2026-01-17"))))
        .extracting(Due::on)
        .containsExactly(day("2026-01-19"));
  }

  @Test
  void aDateBeforeTheIssueIsNoLongerOwed() {
    assertThat(in2025(new Schedule.ByDate(day("2025-01-23")))).isEmpty();
    assertThat(in2025(new Schedule.ByDate(day("2025-01-24")))).hasSize(1);
  }

  @Test
  void aWindowIsDueAtItsEnd() {
    assertThat(in2025(new Schedule.Window(day("2025-01-01"), day("2025-12-31"))))
        .containsExactly(
            new Due(day("2025-12-31"), "Thực hiện từ 01/01/2025 đến 31/12/2025: 31/12/2025"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Schedule.Window(day("2025-12-31"), day("2025-01-01")));
  }

  @Test
  void whatThePlanDoesNotSayIsSaidToBeUnsaid() {
    assertThat(in2025(new Schedule.Unstated()))
        .containsExactly(
            new Due(
                day("2025-12-31"),
                "Kế hoạch không ghi thời hạn; tính đến hết kế hoạch 31/12/2025"));
    assertThat(in2025(new Schedule.PeriodicUnstated()).getFirst().reason())
        .isEqualTo("Kế hoạch ghi định kỳ nhưng không ghi kỳ hạn; tính đến hết kế hoạch 31/12/2025");
    assertThat(in2025(new Schedule.Standing()).getFirst().reason())
        .isEqualTo("Nhiệm vụ thường xuyên; tính đến hết kế hoạch 31/12/2025");
    assertThat(in2025(new Schedule.OnEvent()).getFirst().reason())
        .isEqualTo("Thực hiện khi phát sinh việc; tính đến hết kế hoạch 31/12/2025");
  }

  @Test
  void aPlanIssuedOnItsLastWeekendIsDueAtItsEnd() {
    assertThat(new Schedule.Standing().occurrences(day("2028-12-30"), day("2028-12-31"), calendar))
        .containsExactly(
            new Due(
                day("2028-12-31"),
                "Nhiệm vụ thường xuyên; tính đến hết kế hoạch 31/12/2028; từ ngày ban hành đến hết"
                    + " kế hoạch không còn ngày làm việc"));
  }

  private List<Due> in2025(Schedule schedule) {
    return schedule.occurrences(day("2025-01-24"), day("2025-12-31"), calendar);
  }

  private static Schedule recurring(Every every, int year) {
    return new Schedule.Recurring(every, LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}

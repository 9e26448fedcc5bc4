package vn.thac.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class WorkingCalendarTest {

  private static final String NOTICE = "Công văn 12729/VPCP-KGVX ngày 25/12/2025";

  private final WorkingCalendar calendar = WorkingCalendar.standard();

  @Test
  void aSaturdayRollsToMondayAndNamesTheRule() {
    assertThat(calendar.roll(day("2026-06-20")))
        .isEqualTo(
            new Rolled(
                day("2026-06-20"),
                day("2026-06-22"),
                "20/06/2026 là thứ Bảy, chuyển sang ngày làm việc kế tiếp 22/06/2026"
                    + " (Điều 148 Bộ luật Dân sự 2015)",
                false));
    assertThat(calendar.roll(day("2026-09-20")).date()).isEqualTo("2026-09-21");
    assertThat(calendar.roll(day("2026-12-20")).reason()).startsWith("20/12/2026 là Chủ nhật, ");
  }

  @Test
  void aWorkingDayStaysWhereItIs() {
    Rolled friday = calendar.roll(day("2026-03-20"));

    assertThat(friday.date()).isEqualTo("2026-03-20");
    assertThat(friday.moved()).isFalse();
    assertThat(friday.reason()).isEqualTo("20/03/2026 là ngày làm việc");
  }

  @Test
  void theWeekdaysOffIn2026AreThoseTheLawGives() {
    assertThat(weekdaysOff(calendar, 2026))
        .containsExactly(
            "01/01 ngày nghỉ Tết Dương lịch",
            "16/02 ngày nghỉ Tết Âm lịch",
            "17/02 ngày nghỉ Tết Âm lịch",
            "18/02 ngày nghỉ Tết Âm lịch",
            "19/02 ngày nghỉ Tết Âm lịch",
            "20/02 ngày nghỉ Tết Âm lịch",
            "27/04 ngày nghỉ bù lễ Giỗ Tổ Hùng Vương (10/3 âm lịch)",
            "30/04 ngày nghỉ lễ Chiến thắng (30/4)",
            "01/05 ngày nghỉ lễ Quốc tế lao động (1/5)",
            "01/09 ngày nghỉ lễ Quốc khánh",
            "02/09 ngày nghỉ lễ Quốc khánh");
  }

  @Test
  void holidaysThatMeetTheWeekendAreMadeUpForOneAfterTheOther() {
    WorkingCalendar in2023 =
        calendar.with(new AnnualNotice(2023, 2, day("2023-09-01"), "thông báo nghỉ Tết 2023"));

    assertThat(weekdaysOff(in2023, 2023))
        .containsExactly(
            "02/01 ngày nghỉ bù Tết Dương lịch",
            "20/01 ngày nghỉ Tết Âm lịch",
            "23/01 ngày nghỉ Tết Âm lịch",
            "24/01 ngày nghỉ Tết Âm lịch",
            "25/01 ngày nghỉ bù Tết Âm lịch",
            "26/01 ngày nghỉ bù Tết Âm lịch",
            "01/05 ngày nghỉ lễ Quốc tế lao động (1/5)",
            "02/05 ngày nghỉ bù lễ Giỗ Tổ Hùng Vương (10/3 âm lịch)",
            "03/05 ngày nghỉ bù lễ Chiến thắng (30/4)",
            "01/09 ngày nghỉ lễ Quốc khánh",
            "04/09 ngày nghỉ bù lễ Quốc khánh");
  }

  @Test
  void whatThePrimeMinisterFixesForAYearLeavesTheOthersAlone() {
    WorkingCalendar noticed =
        calendar.with(new AnnualNotice(2025, 2, day("2025-09-01"), "thông báo nghỉ Tết 2025"));

    assertThat(calendar.isWorking(day("2025-01-27"))).isTrue();
    assertThat(noticed.isWorking(day("2025-01-27"))).isFalse();
    assertThat(noticed.isWorking(day("2025-02-03"))).isTrue();
    assertThat(daysThatDiffer(calendar, noticed)).allMatch(changed -> changed.getYear() == 2025);
  }

  @Test
  void theNeighbourOfNationalDayIsTheOneThatMakesTheLongerRest() {
    assertThat(Stream.of(2021, 2022, 2023, 2024, 2025, 2026).map(AnnualNotice::expected))
        .extracting(notice -> notice.nationalDayFrom().getDayOfMonth())
        .containsExactly(2, 1, 1, 2, 1, 1);
  }

  @Test
  void anImportedSwapTouchesExactlyTheDeadlinesOnThoseTwoDays() {
    WorkingCalendar imported =
        calendar.with(
            List.of(
                new SpecialDay(day("2026-01-02"), false, NOTICE),
                new SpecialDay(day("2026-01-10"), true, NOTICE)));

    assertThat(daysThatDiffer(calendar, imported))
        .containsExactly(day("2026-01-02"), day("2026-01-10"));
    assertThat(deadlinesThatMove(calendar, imported))
        .containsExactly(day("2026-01-01"), day("2026-01-02"), day("2026-01-10"));
    assertThat(imported.roll(day("2026-01-02")).reason())
        .isEqualTo(
            "02/01/2026 là ngày nghỉ theo Công văn 12729/VPCP-KGVX ngày 25/12/2025, chuyển sang"
                + " ngày làm việc kế tiếp 05/01/2026 (Điều 148 Bộ luật Dân sự 2015)");
    assertThat(imported.roll(day("2026-01-10")).reason())
        .isEqualTo("10/01/2026 là ngày làm việc theo " + NOTICE);
    assertThat(imported.whyOff(day("2026-01-10"))).isEmpty();
    assertThat(imported.roll(day("2026-01-10")).because("Thời hạn ghi trong kế hoạch").reason())
        .isEqualTo("Thời hạn ghi trong kế hoạch; 10/01/2026 là ngày làm việc theo " + NOTICE);
  }

  @Test
  void anExceptionTakenBackWasNeverThere() {
    SpecialDay off = new SpecialDay(day("2026-01-02"), false, NOTICE);

    assertThat(calendar.with(off).without(off.date())).isEqualTo(calendar);
    assertThat(calendar.with(off)).isNotEqualTo(calendar).hasSameHashCodeAs(calendar.with(off));
    assertThat(calendar.with(off).specialDays()).containsExactly(off);
  }

  @Test
  void theLastThingSaidOfADayHolds() {
    WorkingCalendar corrected =
        calendar
            .with(new SpecialDay(day("2026-01-02"), false, NOTICE))
            .with(new SpecialDay(day("2026-01-02"), true, "văn bản đính chính"));

    assertThat(corrected.isWorking(day("2026-01-02"))).isTrue();
  }

  @Test
  void workingDaysAreCountedWithoutTheFirstDay() {
    assertThat(calendar.plusWorkingDays(day("2026-03-20"), 1)).isEqualTo("2026-03-23");
    assertThat(calendar.plusWorkingDays(day("2026-02-23"), -1)).isEqualTo("2026-02-13");
    assertThat(calendar.plusWorkingDays(day("2026-06-20"), 0)).isEqualTo("2026-06-20");
    assertThat(calendar.workingDaysBetween(day("2026-03-20"), day("2026-03-23"))).isEqualTo(1);
    assertThat(calendar.workingDaysBetween(day("2026-03-23"), day("2026-03-20"))).isEqualTo(-1);
  }

  @Test
  void aYearWhoseMoonsNobodyCheckedIsRefused() {
    assertThat(WorkingCalendar.covers(day("2100-12-31"))).isTrue();
    assertThat(WorkingCalendar.covers(day("2101-01-01"))).isFalse();
    assertThat(calendar.roll(day("2100-12-31")).date()).isEqualTo("2100-12-31");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> calendar.roll(LocalDate.of(9999, 12, 31)))
        .withMessageContaining("9999");
  }

  @Test
  void aNoticeOutsideTheLawIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AnnualNotice(2026, 6, day("2026-09-01"), "x"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new AnnualNotice(2026, 1, day("2026-09-03"), "x"));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new SpecialDay(day("2026-01-02"), false, " "));
  }

  private static List<String> weekdaysOff(WorkingCalendar calendar, int year) {
    return daysOf(year)
        .filter(day -> !Holidays.isWeeklyRest(day) && !calendar.isWorking(day))
        .map(day -> Office.text(day).substring(0, 5) + " " + calendar.whyOff(day).orElseThrow())
        .toList();
  }

  private static List<LocalDate> daysThatDiffer(WorkingCalendar one, WorkingCalendar other) {
    return Stream.of(2024, 2025, 2026, 2027)
        .flatMap(WorkingCalendarTest::daysOf)
        .filter(day -> one.isWorking(day) != other.isWorking(day))
        .toList();
  }

  private static List<LocalDate> deadlinesThatMove(WorkingCalendar one, WorkingCalendar other) {
    return daysOf(2026)
        .filter(day -> !one.roll(day).date().equals(other.roll(day).date()))
        .toList();
  }

  private static Stream<LocalDate> daysOf(int year) {
    return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}

package vn.thac.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import vn.thac.calendar.ReportingPeriod.Kind;

class CalendarPropertiesTest {

  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

  @Property(tries = 300)
  void rollingEndsOnAWorkingDayAndTwiceIsOnce(
      @ForAll("calendars") WorkingCalendar calendar, @ForAll("days") LocalDate day) {
    Rolled rolled = calendar.roll(day);
    Rolled back = calendar.rollBack(day);

    assertThat(calendar.isWorking(rolled.date())).isTrue();
    assertThat(rolled.date()).isAfterOrEqualTo(day);
    assertThat(calendar.roll(rolled.date()).moved()).isFalse();
    assertThat(calendar.isWorking(back.date())).isTrue();
    assertThat(back.date()).isBeforeOrEqualTo(day);
    assertThat(rolled.moved()).isEqualTo(calendar.whyOff(day).isPresent());
    assertThat(back.moved()).isEqualTo(!calendar.isWorking(day));
  }

  @Property(tries = 300)
  void countingForthAndBackIsWhereItBegan(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("days") LocalDate day,
      @ForAll @IntRange(min = -60, max = 60) int n) {
    LocalDate start = calendar.roll(day).date();
    LocalDate there = calendar.plusWorkingDays(start, n);

    assertThat(calendar.plusWorkingDays(there, -n)).isEqualTo(start);
    assertThat(calendar.workingDaysBetween(start, there)).isEqualTo(n);
  }

  @Property(tries = 300)
  void whatIsDueIsDueInThePlanOnAWorkingDayAndInOrder(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll Every every,
      @ForAll("days") LocalDate issuedOn,
      @ForAll("days") LocalDate day) {
    LocalDate from = LocalDate.of(issuedOn.getYear(), 1, 1);
    LocalDate planEnd = day.isBefore(issuedOn) ? issuedOn.plusDays(40) : day;
    List<Due> dues =
        new Schedule.Recurring(every, from, planEnd).occurrences(issuedOn, planEnd, calendar);

    // A plan of a few days may hold no day of work at all; then its dates say just that.
    boolean work = issuedOn.datesUntil(planEnd.plusDays(1)).anyMatch(calendar::isWorking);

    assertThat(dues).isNotEmpty().isSortedAccordingTo((a, b) -> a.on().compareTo(b.on()));
    assertThat(dues)
        .allSatisfy(
            due -> {
              assertThat(due.on()).isBetween(issuedOn, planEnd);
              assertThat(calendar.isWorking(due.on()) || due.on().equals(planEnd))
                  .isEqualTo(work || due.on().equals(planEnd));
            });
    assertThat(dues.stream().map(Due::reason)).doesNotHaveDuplicates();
  }

  @Property(tries = 300)
  void aReportIsNeverDueBeforeItsFiguresAreIn(
      @ForAll("calendars") WorkingCalendar calendar,
      @ForAll("periods") ReportingPeriod period,
      @ForAll @IntRange(min = 1, max = 31) int day,
      @ForAll @IntRange(min = 0, max = 15) int ahead) {
    LocalDate due = period.dueOn(day, calendar).on();
    LocalDate below = period.dueAhead(due, ahead, calendar).on();

    assertThat(calendar.isWorking(due)).isTrue();
    assertThat(calendar.workingDaysBetween(period.cutOff(), due)).isPositive();
    assertThat(calendar.workingDaysBetween(period.cutOff(), below)).isPositive();
    assertThat(below).isBeforeOrEqualTo(due);
    LocalDate locked = period.lockAfter(period.dueOn(day, calendar), ahead + 1, calendar).on();
    assertThat(calendar.isWorking(locked)).isTrue();
    assertThat(calendar.workingDaysBetween(due, locked)).isEqualTo(ahead + 1);
  }

  @Property(tries = 200)
  void aCodeReadsBackAsThePeriodItNames(@ForAll("periods") ReportingPeriod period) {
    assertThat(ReportingPeriod.parse(period.code(), period.scheme())).isEqualTo(period);
  }

  @Example
  void everyDayIsInExactlyOneMonthlyWindow() {
    for (WindowScheme scheme : WindowScheme.values()) {
      List<LocalDate> days = new ArrayList<>();
      for (int year = FIRST.getYear(); year <= LAST.getYear() + 1; year++) {
        for (ReportingPeriod month : ReportingPeriod.allOf(Kind.MONTH, year, scheme)) {
          month.from().datesUntil(month.cutOff().plusDays(1)).forEach(days::add);
        }
      }
      assertThat(days).doesNotHaveDuplicates();
      assertThat(days.stream().filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST)))
          .containsExactlyElementsOf(FIRST.datesUntil(LAST.plusDays(1)).toList());
    }
  }

  @Provide
  Arbitrary<LocalDate> days() {
    return Arbitraries.longs()
        .between(FIRST.toEpochDay(), LAST.toEpochDay())
        .map(LocalDate::ofEpochDay);
  }

  @Provide
  Arbitrary<WorkingCalendar> calendars() {
    Arbitrary<SpecialDay> special =
        Combinators.combine(days(), Arbitraries.of(true, false))
            .as((day, works) -> new SpecialDay(day, works, "Công văn mẫu"));
    return special.list().ofMaxSize(40).map(days -> WorkingCalendar.standard().with(days));
  }

  @Provide
  Arbitrary<ReportingPeriod> periods() {
    return Arbitraries.of(
        Stream.of(WindowScheme.values())
            .flatMap(
                scheme ->
                    Stream.of(Kind.values())
                        .flatMap(
                            kind ->
                                Stream.of(2020, 2024, 2025, 2026, 2035)
                                    .flatMap(
                                        year ->
                                            ReportingPeriod.allOf(kind, year, scheme).stream())))
            .toList());
  }
}

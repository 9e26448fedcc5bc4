package vn.thac.plan.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thac.plan.domain.planning.SamplePlans.CALENDAR;
import static vn.thac.plan.domain.planning.SamplePlans.NOW;
import static vn.thac.plan.domain.planning.SamplePlans.PACE;

import java.time.Instant;
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
import vn.thac.calendar.Due;
import vn.thac.calendar.Schedule;
import vn.thac.calendar.SpecialDay;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.directory.domain.Directory;

class RedatingTest {

  private static final Directory DIRECTORY = SamplePlans.directory();
  private static final String NOTICE = "Công văn 12729/VPCP-KGVX ngày 25/12/2025";
  private static final String WHY = "lịch làm việc thay đổi theo " + NOTICE;
  private static final Instant NOTICED = Instant.parse("2025-12-25T03:00:00Z");
  private static final LocalDate ISSUED = LocalDate.of(2025, 12, 22);

  private final WorkingCalendar swapped =
      CALENDAR.with(List.of(off("2026-01-02"), worked("2026-01-10")));

  @Example
  void aSwapOfDaysMovesExactlyTheDatesOnThemAndSaysWhy() {
    Plan before = issued("2026-01-02", "2026-01-10", "2026-01-05", "2026-01-09", "2026-01-12");

    Plan after = new Redating(swapped, PACE, WHY, NOTICED).root(before);

    assertThat(dues(after))
        .extracting(Due::on)
        .extracting(LocalDate::toString)
        .containsExactly("2026-01-05", "2026-01-10", "2026-01-05", "2026-01-09", "2026-01-12");
    assertThat(dues(after).getFirst().reason())
        .isEqualTo(
            "Thời hạn ghi trong kế hoạch; 02/01/2026 là ngày nghỉ theo Công văn 12729/VPCP-KGVX"
                + " ngày 25/12/2025, chuyển sang ngày làm việc kế tiếp 05/01/2026 (Điều 148 Bộ luật"
                + " Dân sự 2015); trước đây là 02/01/2026, lịch làm việc thay đổi theo Công văn"
                + " 12729/VPCP-KGVX ngày 25/12/2025");
    assertThat(dues(after).get(1).reason())
        .isEqualTo(
            "Thời hạn ghi trong kế hoạch; 10/01/2026 là ngày làm việc theo Công văn"
                + " 12729/VPCP-KGVX ngày 25/12/2025; trước đây là 12/01/2026, lịch làm việc thay"
                + " đổi theo Công văn 12729/VPCP-KGVX ngày 25/12/2025");
    assertThat(dues(after).subList(2, 5)).isEqualTo(dues(before).subList(2, 5));
    assertThat(Move.between(before, after))
        .extracting(Move::kind, Move::ref, Move::units, Move::from, Move::to)
        .containsExactly(
            tuple(Move.Kind.TASK, "1", List.of("99.SNV"), day("2026-01-02"), day("2026-01-05")),
            tuple(Move.Kind.TASK, "2", List.of("99.SNV"), day("2026-01-12"), day("2026-01-10")));
    assertThat(after.state().revision()).isEqualTo(1);
    assertThat(after.version()).isEqualTo(before.version() + 1);
    assertThat(after.content().recipients()).isEqualTo(before.content().recipients());
  }

  @Example
  void doneAgainItMovesNothing() {
    Redating redating = new Redating(swapped, PACE, WHY, NOTICED);
    Plan once = redating.root(issued("2026-01-02", "2026-01-10"));

    assertThat(redating.root(once).content()).isEqualTo(once.content());
    assertThat(Move.between(once, redating.root(once))).isEmpty();
  }

  @Example
  void takenBackItIsAsBefore() {
    Plan before = issued("2026-01-02", "2026-01-10");
    Plan moved = new Redating(swapped, PACE, WHY, NOTICED).root(before);

    Plan back = new Redating(CALENDAR, PACE, WHY, NOTICED).root(moved);

    assertThat(dues(back))
        .extracting(Due::on)
        .containsExactlyElementsOf(dues(before).stream().map(Due::on).toList());
  }

  @Example
  void aDateThatHasPassedStays() {
    Plan before = issued("2026-01-02", "2026-01-10");

    Plan late =
        new Redating(swapped, PACE, WHY, Instant.parse("2026-01-11T03:00:00Z")).root(before);

    assertThat(dues(late)).isEqualTo(dues(before));
  }

  @Example
  void aPlanThatIsOverIsLeftAlone() {
    Plan before = issued("2026-01-02", "2027-01-15");

    assertThat(redatingAt("2026-12-31T03:00:00Z").concerns(before)).isTrue();
    assertThat(redatingAt("2027-01-14T03:00:00Z").concerns(before)).isTrue(); // one is due later
    assertThat(redatingAt("2027-01-16T03:00:00Z").concerns(before)).isFalse();
  }

  private Redating redatingAt(String instant) {
    return new Redating(swapped, PACE, WHY, Instant.parse(instant));
  }

  @Example
  void aDayOffMovesTheReportsOfThoseBelowThoughTheIssuersStay() {
    Plan root = SamplePlans.issued(DIRECTORY, SamplePlans.content(), Policy.AUTOMATIC);
    WorkingCalendar next = CALENDAR.with(off("2025-06-18"));
    Redating redating = new Redating(next, PACE, WHY, NOW);
    List<Plan> before = SamplePlans.cascade(root, DIRECTORY);
    Plan top = redating.root(root);

    assertThat(Move.between(root, top)).extracting(Move::ref, Move::from).isEmpty();
    assertThat(
            before.stream()
                .filter(plan -> plan.issuer().unit().equals("992"))
                .flatMap(plan -> Move.between(plan, redating.below(plan, top)).stream()))
        .extracting(Move::kind, Move::ref, Move::from, Move::to)
        .containsExactly(tuple(Move.Kind.REPORT, "2025-H1", day("2025-06-17"), day("2025-06-16")));
  }

  @Example
  void aSubPlanUnderReviewHasItsOwnDayMoved() {
    Plan root = SamplePlans.issued(DIRECTORY, SamplePlans.content(), Policy.REVIEW);
    Plan waiting = SamplePlans.CASCADE.subPlans(root, DIRECTORY, NOW).getFirst();
    WorkingCalendar next = CALENDAR.with(off("2025-02-06"));
    Redating redating = new Redating(next, PACE, WHY, NOW);

    Plan moved = redating.below(waiting, redating.root(root));

    assertThat(waiting.issueBy().on()).isEqualTo("2025-02-07");
    assertThat(moved.issueBy().on()).isEqualTo("2025-02-10");
    assertThat(moved.issueBy().reason()).endsWith("trước đây là 07/02/2025, " + WHY);
    assertThat(moved.state().at()).isEqualTo(waiting.state().at()); // no notice a second time
    assertThat(Move.between(waiting, moved)).extracting(Move::kind).contains(Move.Kind.PLAN);
  }

  @Property(tries = 60)
  void afterwardsEveryDateIsWhatIssuingByTheNewCalendarWouldMakeIt(
      @ForAll("days") List<SpecialDay> days) {
    WorkingCalendar next = CALENDAR.with(days);
    Plan root = SamplePlans.issued(DIRECTORY, SamplePlans.content(), Policy.AUTOMATIC);
    Plan draft = SamplePlans.draft(DIRECTORY, SamplePlans.content());
    Plan fresh =
        draft
            .issued(
                new Issuing(next, PACE, CitedPlans.NOTHING)
                    .check(draft, SamplePlans.content(), DIRECTORY, SamplePlans.DAY)
                    .frozen(),
                Policy.AUTOMATIC,
                SamplePlans.DAY,
                NOW)
            .plan();

    List<Plan> moved = followed(new Redating(next, PACE, WHY, NOW).root(root), next);

    assertThat(moved.stream().flatMap(RedatingTest::dates).toList())
        .isEqualTo(cascade(fresh, next).stream().flatMap(RedatingTest::dates).toList());
    assertThat(moved)
        .allSatisfy(plan -> assertThat(plan.state().revision()).isEqualTo(1))
        .extracting(plan -> plan.content().activities().stream().map(Activity::leads).toList())
        .isEqualTo(
            SamplePlans.cascade(root, DIRECTORY).stream()
                .map(plan -> plan.content().activities().stream().map(Activity::leads).toList())
                .toList());
  }

  @Provide
  Arbitrary<List<SpecialDay>> days() {
    Arbitrary<LocalDate> in2025 =
        Arbitraries.integers().between(1, 365).map(day -> LocalDate.ofYearDay(2025, day));
    return Combinators.combine(in2025, Arbitraries.of(true, false))
        .as((day, works) -> new SpecialDay(day, works, NOTICE))
        .list()
        .ofMaxSize(40);
  }

  /**
   * What the cascade makes, level by level, of the plans that were there under the old calendar.
   */
  private static List<Plan> followed(Plan top, WorkingCalendar next) {
    Cascade cascade = new Cascade(next, PACE);
    List<Plan> before =
        SamplePlans.cascade(
            SamplePlans.issued(DIRECTORY, SamplePlans.content(), Policy.AUTOMATIC), DIRECTORY);
    List<Plan> all = new ArrayList<>(List.of(top));
    for (int i = 0; i < all.size(); i++) {
      Plan parent = all.get(i);
      List<Plan> below =
          before.stream().filter(plan -> parent.id().equals(plan.origin().parent())).toList();
      cascade
          .reconcile(parent, cascade.subPlans(parent, DIRECTORY, NOW), below, NOW)
          .forEach(change -> all.add(change.after()));
    }
    return all;
  }

  private static List<Plan> cascade(Plan root, WorkingCalendar calendar) {
    Cascade cascade = new Cascade(calendar, PACE);
    List<Plan> all = new ArrayList<>(List.of(root));
    for (int i = 0; i < all.size(); i++) {
      all.addAll(cascade.subPlans(all.get(i), DIRECTORY, NOW));
    }
    return all;
  }

  private static Stream<String> dates(Plan plan) {
    String unit = plan.issuer().unit();
    return Stream.concat(
        plan.content().activities().stream()
            .map(
                one ->
                    unit + " " + one.ref() + one.assigned().dues().stream().map(Due::on).toList()),
        plan.content().regimes().stream()
            .flatMap(regime -> regime.opened().periods().stream())
            .map(
                period ->
                    unit
                        + " "
                        + period.code()
                        + " "
                        + period.due().on()
                        + " "
                        + period.consolidatedBy().on()));
  }

  /** A plan of 2026 that is told on 22 December 2025 to do one thing by each of these days. */
  private static Plan issued(String... days) {
    List<Activity> activities = new ArrayList<>();
    for (String day : days) {
      activities.add(
          SamplePlans.activity(
              String.valueOf(activities.size() + 1),
              List.of("Sở Nội vụ"),
              List.of(),
              new Schedule.ByDate(day(day))));
    }
    Content content =
        new Content(
            "1/KH-UBND",
            "Kế hoạch năm 2026",
            2026,
            ISSUED,
            LocalDate.of(2026, 12, 31),
            activities,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            null);
    return SamplePlans.done(
        SamplePlans.ISSUING.issue(
            SamplePlans.draft(DIRECTORY, content), DIRECTORY, Policy.AUTOMATIC, ISSUED, NOW));
  }

  private static List<Due> dues(Plan plan) {
    return plan.content().activities().stream()
        .flatMap(activity -> activity.assigned().dues().stream())
        .toList();
  }

  private static SpecialDay off(String day) {
    return new SpecialDay(day(day), false, NOTICE);
  }

  private static SpecialDay worked(String day) {
    return new SpecialDay(day(day), true, NOTICE);
  }

  private static LocalDate day(String iso) {
    return LocalDate.parse(iso);
  }
}

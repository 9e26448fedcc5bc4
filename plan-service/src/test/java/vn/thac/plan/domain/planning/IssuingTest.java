package vn.thac.plan.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thac.plan.domain.planning.SamplePlans.DAY;
import static vn.thac.plan.domain.planning.SamplePlans.ISSUING;
import static vn.thac.plan.domain.planning.SamplePlans.NOW;
import static vn.thac.plan.domain.planning.SamplePlans.activity;
import static vn.thac.plan.domain.planning.SamplePlans.content;
import static vn.thac.plan.domain.planning.SamplePlans.draft;
import static vn.thac.plan.domain.planning.SamplePlans.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.thac.calendar.Due;
import vn.thac.calendar.Schedule;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.Refusal;

class IssuingTest {

  private static final Directory DIRECTORY = SamplePlans.directory();

  private static Plan issued() {
    return SamplePlans.issued(DIRECTORY, content(), Policy.AUTOMATIC);
  }

  @Test
  void resolvesPhrasesIntoTheUnitsOfTheDay() {
    Plan plan = issued();

    assertThat(plan.state().status()).isEqualTo(Status.ISSUED);
    Activity.Assigned video = plan.content().activity("PL.3").orElseThrow().assigned();
    assertThat(video.leads())
        .containsExactly("99.VP", "99.SNV", "99.STTTT", "99.STC", "991", "992");
    assertThat(video.supports()).isEmpty();
    Activity.Assigned news = plan.content().activity("PL.6").orElseThrow().assigned();
    assertThat(news.leads()).containsExactly("99.SNV");
    assertThat(news.supports()).containsExactly("99.VP", "99.STTTT", "99.STC", "991", "992");
  }

  @Test
  void tellsOfItOnceWithTheNextVersion() {
    Plan draft = draft(DIRECTORY, content());

    Decision decision = ISSUING.issue(draft, DIRECTORY, Policy.REVIEW, DAY, NOW);

    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Done.class,
            done -> {
              assertThat(done.facts()).containsExactly(new PlanFact.PlanIssued(done.plan()));
              assertThat(done.plan().version()).isEqualTo(draft.version() + 1);
              assertThat(done.plan().state().revision()).isZero();
              assertThat(done.plan().state().policy()).isEqualTo(Policy.REVIEW);
            });
  }

  @Test
  void datesReportsByTheDueDayAndTheCalendar() {
    Regime.Opened opened = issued().content().regimes().getFirst().opened();

    assertThat(opened.via()).isEqualTo("99.SNV");
    assertThat(opened.reporters())
        .containsExactly("99.VP", "99.SNV", "99.STTTT", "99.STC", "991", "992");
    assertThat(opened.periods())
        .extracting(Regime.Period::code, period -> period.due().on())
        .containsExactly(
            tuple("2025-Q1", LocalDate.of(2025, 3, 20)),
            tuple("2025-H1", LocalDate.of(2025, 6, 20)),
            tuple("2025-Q3", LocalDate.of(2025, 9, 22)),
            tuple("2025-Y", LocalDate.of(2025, 12, 22)));
    assertThat(opened.periods().getFirst().consolidatedBy().on())
        .isEqualTo(LocalDate.of(2025, 3, 25));
    assertThat(opened.figures())
        .extracting(Regime.Figure::ref)
        .containsExactly("PL.1", "PL.3", "PL.6", "V.1.1");
  }

  @Test
  void makesNoPeriodThatWasDueBeforeTheIssue() {
    Plan late =
        SamplePlans.done(
            ISSUING.issue(
                draft(DIRECTORY, content()),
                DIRECTORY,
                Policy.AUTOMATIC,
                LocalDate.of(2025, 7, 1),
                NOW));

    assertThat(late.content().regimes().getFirst().opened().periods())
        .extracting(Regime.Period::code)
        .containsExactly("2025-Q3", "2025-Y");
    assertThat(late.content().activity("PL.1").orElseThrow().assigned().dues())
        .extracting(Due::on)
        .first()
        .isEqualTo(LocalDate.of(2025, 7, 31));
  }

  static Stream<Arguments> refused() {
    Content good = content();
    Activity lead = activity("PL.1", List.of("Sở Nội vụ"), List.of());
    return Stream.of(
        Arguments.of("plan.title-missing", titled(good, " ")),
        Arguments.of("plan.activity-missing", content(List.of(), List.of())),
        Arguments.of("activity.ref-twice", content(List.of(lead, lead), List.of())),
        Arguments.of(
            "activity.lead-unresolved",
            content(List.of(activity("PL.1", List.of("Sở Lạ"), List.of())), List.of())),
        Arguments.of(
            "activity.lead-unresolved",
            content(
                List.of(activity("PL.1", List.of("Các đơn vị có liên quan"), List.of())),
                List.of())),
        Arguments.of(
            "activity.lead-missing",
            content(List.of(activity("PL.1", List.of(), List.of())), List.of())),
        Arguments.of(
            "activity.lead-missing",
            content(List.of(activity("PL.1", List.of("UBND các quận"), List.of())), List.of())),
        Arguments.of(
            "activity.due-before-issue",
            content(
                List.of(
                    activity(
                        "PL.1",
                        List.of("Sở Nội vụ"),
                        List.of(),
                        new Schedule.ByDate(LocalDate.of(2025, 1, 10)))),
                List.of())),
        Arguments.of(
            "activity.lead-gone",
            content(
                List.of(activity("PL.1", List.of("Sở Nội vụ", "99.SCU"), List.of())), List.of())),
        Arguments.of("activity.quota-without-unit", content(List.of(quotaOf(" ")), List.of())),
        Arguments.of("regime.due-day-missing", content(List.of(lead), List.of(regime(null)))),
        Arguments.of("regime.no-time-to-consolidate", content(List.of(lead), List.of(regime(15)))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void saysInWordsWhatAPlanMustBe(String code, Content content) {
    Decision decision =
        ISSUING.issue(draft(DIRECTORY, content), DIRECTORY, Policy.AUTOMATIC, DAY, NOW);

    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused ->
                assertThat(refused.reasons())
                    .extracting(Refusal::code)
                    .contains(code)
                    .containsOnly(code));
  }

  @Test
  void whatStandsInTheWayOfThePlanAsAWholeSaysWhereItIsPutRight() {
    Directory empty = Directory.of(List.of());
    LocalDate ofOld = LocalDate.of(1975, 4, 30);
    Plan plan = draft(DIRECTORY, content());

    assertThat(ISSUING.check(plan, content(), empty, DAY).refusals())
        .extracting(Refusal::code, Refusal::where)
        .containsExactly(tuple("plan.issuer-missing", "/issuer"));
    assertThat(ISSUING.check(plan, content(), DIRECTORY, ofOld).refusals())
        .extracting(Refusal::code, Refusal::where)
        .containsExactly(tuple("plan.date-out-of-range", "/date"));
    assertThat(ISSUING.check(plan, endingOn(content(), ofOld), DIRECTORY, DAY).refusals())
        .extracting(Refusal::code, Refusal::where)
        .containsExactly(tuple("plan.date-out-of-range", "/endsOn"));
  }

  @Test
  void refusesAUnitThatIsNotTheIssuers() {
    Content foreign =
        content(List.of(activity("1", List.of("992.PNV", "991.PNV"), List.of())), List.of());

    Decision decision =
        ISSUING.issue(draft(DIRECTORY, "992", foreign), DIRECTORY, Policy.AUTOMATIC, DAY, NOW);

    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused ->
                assertThat(refused.reasons())
                    .singleElement()
                    .satisfies(
                        reason -> {
                          assertThat(reason.code()).isEqualTo("unit.not-below");
                          assertThat(reason.en()).contains("991.PNV");
                        }));
  }

  @Test
  void issuesNothingTwiceAndAmendsOnlyWhatIsInForce() {
    Plan plan = issued();

    assertThat(ISSUING.issue(plan, DIRECTORY, Policy.AUTOMATIC, DAY, NOW))
        .isInstanceOf(Decision.Refused.class);
    assertThat(ISSUING.amend(draft(DIRECTORY, content()), content(), DIRECTORY, NOW))
        .isInstanceOf(Decision.Refused.class);

    Plan amended = SamplePlans.done(ISSUING.amend(plan, content(), DIRECTORY, NOW));
    assertThat(amended.state().revision()).isEqualTo(1);
    assertThat(amended.version()).isEqualTo(plan.version() + 1);
    assertThat(amended.issuedOn()).isEqualTo(plan.issuedOn());
  }

  @Test
  void anAmendmentGivesNothingLateUnlessThatIsAccepted() {
    Plan plan = issued();
    Instant june = Instant.parse("2025-06-02T02:00:00Z");
    Activity since = activity("PL.9", List.of("Sở Nội vụ"), List.of(), by(2025, 3, 14));
    Content next = withAlso(plan.content(), since);

    assertThat(ISSUING.amend(plan, next, DIRECTORY, june))
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused ->
                assertThat(refused.reasons())
                    .singleElement()
                    .satisfies(
                        reason -> {
                          assertThat(reason.code()).isEqualTo("obligation.born-late");
                          assertThat(reason.vi()).contains("PL.9", "Sở Nội vụ", "14/03/2025");
                        }));

    Plan amended = SamplePlans.done(ISSUING.amend(plan, next, DIRECTORY, Set.of("PL.9"), june));
    assertThat(amended.state().revision()).isEqualTo(1);
  }

  @Test
  void whatWasGivenBeforeAnAmendmentIsNotLateByIt() {
    Instant june = Instant.parse("2025-06-02T02:00:00Z");
    Plan plan = issued();
    Activity due = activity("PL.9", List.of("Sở Nội vụ"), List.of(), by(2025, 3, 14));
    Plan given =
        SamplePlans.done(ISSUING.amend(plan, withAlso(plan.content(), due), DIRECTORY, NOW));

    Plan again = SamplePlans.done(ISSUING.amend(given, given.content(), DIRECTORY, june));
    assertThat(again.state().revision()).isEqualTo(2);

    Activity toOthers = activity("PL.9", List.of("Sở Tài chính"), List.of(), by(2025, 3, 14));
    Content moved =
        withAlso(given.content().reassigned(given.content().activities().subList(0, 4)), toOthers);
    assertThat(ISSUING.amended(given, moved, DIRECTORY, june).late())
        .singleElement()
        .satisfies(late -> assertThat(late.units()).containsExactly("99.STC"));
  }

  private static Schedule by(int year, int month, int day) {
    return new Schedule.ByDate(LocalDate.of(year, month, day));
  }

  private static Content withAlso(Content content, Activity activity) {
    return content.reassigned(
        Stream.concat(content.activities().stream(), Stream.of(activity)).toList());
  }

  @Test
  void anOfficeThatIsClosedLeadsNothingAndIsNotAmongThoseOfAPhrase() {
    Directory closing = closing("99.STTTT", LocalDate.of(2025, 2, 28));
    Content named = content(List.of(activity("1", List.of("Sở TT&TT"), List.of())), List.of());
    Content all =
        content(List.of(activity("1", List.of("Các sở, ban, ngành"), List.of())), List.of());

    assertThat(codes(ISSUING.check(draft(closing, named), named, closing, DAY).advice()))
        .contains("activity.lead-closes");
    Issuing.Checked late =
        ISSUING.check(draft(closing, named), named, closing, LocalDate.of(2025, 3, 3));
    assertThat(codes(late.refusals())).containsExactly("activity.lead-gone");
    assertThat(late.refusals().getFirst().vi())
        .isEqualTo("Đơn vị 99.STTTT chủ trì nhiệm vụ 1 không còn trong danh mục ngày 03/03/2025.");
    Content helping =
        content(List.of(activity("1", List.of("Sở Nội vụ"), List.of("Sở TT&TT"))), List.of());
    Issuing.Checked helped =
        ISSUING.check(draft(closing, helping), helping, closing, LocalDate.of(2025, 3, 3));
    assertThat(helped.refusals()).isEmpty();
    assertThat(codes(helped.advice())).contains("activity.support-gone");
    assertThat(leads(ISSUING.check(draft(closing, all), all, closing, LocalDate.of(2025, 2, 28))))
        .contains("99.STTTT");
    assertThat(leads(ISSUING.check(draft(closing, all), all, closing, LocalDate.of(2025, 3, 3))))
        .doesNotContain("99.STTTT")
        .contains("99.SNV");
  }

  private static Directory closing(String code, LocalDate until) {
    return Directory.of(
        DIRECTORY.places().stream()
            .map(
                place ->
                    new Place(
                        place.code(),
                        place.parent(),
                        place.level(),
                        place.name(),
                        place.path(),
                        place.units().stream()
                            .map(unit -> unit.code().equals(code) ? until(unit, until) : unit)
                            .toList(),
                        place.officers(),
                        place.version()))
            .toList());
  }

  private static OrgUnit until(OrgUnit unit, LocalDate until) {
    return new OrgUnit(
        unit.code(),
        unit.kind(),
        unit.line(),
        unit.focal(),
        unit.name(),
        unit.aliases(),
        unit.path(),
        until);
  }

  private static List<String> codes(List<Refusal> found) {
    return found.stream().map(Refusal::code).toList();
  }

  private static List<String> leads(Issuing.Checked checked) {
    return checked.frozen().activities().getFirst().assigned().leads();
  }

  private static Activity quotaOf(String what) {
    Activity one = activity("PL.1", List.of("Sở Nội vụ"), List.of());
    return new Activity(
        one.ref(),
        one.text(),
        one.leads(),
        one.supports(),
        one.timing(),
        new Deliverable(what, 2, Deliverable.Per.MONTH, Deliverable.Measure.EXACT),
        one.assigned(),
        null);
  }

  private static Content endingOn(Content content, LocalDate endsOn) {
    return new Content(
        content.number(),
        content.title(),
        content.year(),
        content.date(),
        endsOn,
        content.activities(),
        content.regimes(),
        content.recipients(),
        content.bases(),
        content.questions(),
        content.accepted(),
        null);
  }

  private static Content titled(Content content, String title) {
    return new Content(
        content.number(),
        title,
        content.year(),
        content.date(),
        content.endsOn(),
        content.activities(),
        content.regimes(),
        content.recipients(),
        content.bases(),
        content.questions(),
        content.accepted(),
        null);
  }
}

package vn.thac.plan.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thac.plan.domain.planning.SamplePlans.ISSUING;
import static vn.thac.plan.domain.planning.SamplePlans.activity;
import static vn.thac.plan.domain.planning.SamplePlans.draft;
import static vn.thac.plan.domain.planning.SamplePlans.regime;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.thac.calendar.Schedule;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Level;
import vn.thac.directory.domain.Refusal;
import vn.thac.reading.Provision;

/** A plan dated 10 March 2025 that is issued eight days later. */
class OutlookTest {

  private static final Directory DIRECTORY = SamplePlans.directory();
  private static final LocalDate PRINTED = LocalDate.of(2025, 3, 10);
  private static final Instant LATER = Instant.parse("2025-03-18T02:00:00Z");

  private static Decision issue(Content content, Set<String> acceptLate) {
    return ISSUING.issue(
        draft(DIRECTORY, content), DIRECTORY, Policy.AUTOMATIC, PRINTED, acceptLate, LATER);
  }

  private static Content reporting() {
    Activity standing = activity("1", List.of("Sở Nội vụ"), List.of(), new Schedule.Standing());
    return content(List.of(standing), List.of(regime(20)));
  }

  @Test
  void countsWhoGetsWhatOnEveryLevel() {
    Outlook outlook =
        ISSUING.outlook(
            draft(DIRECTORY, content()), DIRECTORY, Policy.AUTOMATIC, SamplePlans.DAY, LATER);

    assertThat(outlook.direct())
        .containsExactlyInAnyOrder(
            "99.DPTTH", "99.VP", "99.SNV", "99.STTTT", "99.STC", "991", "992");
    assertThat(outlook.shares())
        .extracting(Outlook.Share::level, Outlook.Share::subPlans)
        .containsExactly(
            tuple(Level.PROVINCE, 0), tuple(Level.DISTRICT, 2), tuple(Level.COMMUNE, 5));
    assertThat(outlook.shares().getFirst().tasks()).isEqualTo(1 + 4 + 1 + 4);
  }

  @Test
  void wherePlansAreReviewedFirstItEndsWithThoseDirectlyBelow() {
    Outlook outlook =
        ISSUING.outlook(
            draft(DIRECTORY, content()), DIRECTORY, Policy.REVIEW, SamplePlans.DAY, LATER);

    assertThat(outlook.shares())
        .filteredOn(share -> share.level() == Level.COMMUNE)
        .allMatch(share -> share.subPlans() == 0);
  }

  @Test
  void whatWouldBeOverdueWhenItIsMadeIsNamedWithItsUnitsAndRefused() {
    Decision decision = issue(reporting(), Set.of());

    assertThat(decision)
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused ->
                assertThat(refused.reasons())
                    .singleElement()
                    .satisfies(
                        late -> {
                          assertThat(late.code()).isEqualTo("obligation.born-late");
                          assertThat(late.where()).isEqualTo("/regimes/0");
                          assertThat(late.vi())
                              .contains("V.1.8", "2025-Q1", "17/03/2025", "Bến Cũ", "18/03/2025");
                        }));
    assertThat(issue(reporting(), Set.of("1"))).isInstanceOf(Decision.Refused.class);
  }

  @Test
  void acceptedByItsNameItIsIssuedAsItIs() {
    Plan plan = SamplePlans.done(issue(reporting(), Set.of("V.1.8")));

    assertThat(plan.content().regimes().getFirst().opened().periods())
        .extracting(Regime.Period::code)
        .contains("2025-Q1");
  }

  @Test
  void theNextPeriodIsOfferedAndFromThereNothingIsLateOnAnyLevel() {
    Plan draft = draft(DIRECTORY, reporting());
    Outlook.Late late =
        ISSUING
            .outlook(draft, DIRECTORY, Policy.AUTOMATIC, PRINTED, LATER)
            .lateOn(LocalDate.of(2025, 3, 18))
            .getFirst();
    LocalDate next = late.next().orElseThrow();
    assertThat(next).isEqualTo(LocalDate.of(2025, 3, 21));

    Regime asked = regime(20);
    Regime from =
        new Regime(
            asked.ref(),
            asked.to(),
            asked.via(),
            asked.reporters(),
            asked.periods(),
            asked.dueDay(),
            next,
            asked.embedded(),
            asked.opened(),
            null);
    Plan plan = SamplePlans.done(issue(content(reporting().activities(), List.of(from)), Set.of()));
    assertThat(SamplePlans.cascade(plan, DIRECTORY))
        .flatExtracting(one -> one.content().regimes())
        .allSatisfy(
            regime ->
                assertThat(regime.opened().periods())
                    .extracting(Regime.Period::code)
                    .containsExactly("2025-H1", "2025-Q3", "2025-Y"));
  }

  @Test
  void aTaskThatIsOverByThenIsLateAndHasNoNextOne() {
    Activity over =
        activity(
            "1", List.of("Sở Nội vụ"), List.of(), new Schedule.ByDate(LocalDate.of(2025, 3, 14)));
    Plan draft = draft(DIRECTORY, content(List.of(over), List.of()));

    assertThat(
            ISSUING
                .outlook(draft, DIRECTORY, Policy.AUTOMATIC, PRINTED, LATER)
                .lateOn(LocalDate.of(2025, 3, 18)))
        .singleElement()
        .satisfies(
            late -> {
              assertThat(late.kind()).isEqualTo(Outlook.Late.Kind.TASK);
              assertThat(late.units()).containsExactly("99.SNV");
              assertThat(late.next()).isEmpty();
            });
  }

  @Test
  void whatIsIssuedOnTheDayIsNeverLate() {
    Decision decision =
        ISSUING.issue(
            draft(DIRECTORY, reporting()),
            DIRECTORY,
            Policy.AUTOMATIC,
            LocalDate.of(2025, 3, 18),
            LATER);

    assertThat(decision).isInstanceOf(Decision.Done.class);
  }

  @Test
  void aPlanWithAnOpenQuestionIsNotIssuedOnceItIsAcceptedItIs() {
    Content reading = reporting();
    Content asked =
        reading.asking(
            List.of(new Question("reading", "number", "Số nào?", "Which?", null, List.of())),
            List.of());

    assertThat(issue(asked, Set.of("V.1.8")))
        .isInstanceOfSatisfying(
            Decision.Refused.class,
            refused ->
                assertThat(refused.reasons())
                    .extracting(Refusal::code, Refusal::where)
                    .containsExactly(tuple("plan.question-open", "/questions/0")));
    assertThat(issue(asked.asking(List.of(), List.of("number")), Set.of("V.1.8")))
        .isInstanceOf(Decision.Done.class);
  }

  @Test
  void anActivityThatWasReadCanBeListedAndKeepsItsLines() {
    Content read = SamplePlans.ofDocument();
    Activity activity = read.activities().getFirst();

    assertThat(
            read.listed(Provision.Kind.CONTENT, String.valueOf(activity.text()))
                .orElseThrow()
                .lines())
        .isEqualTo(activity.evidence() == null ? null : activity.evidence().lines());
    assertThat(read.listed(Provision.Kind.CONTENT, "Tự viết")).isEmpty();
  }

  private static Content content() {
    return SamplePlans.content();
  }

  private static Content content(List<Activity> activities, List<Regime> regimes) {
    return SamplePlans.content(activities, regimes);
  }
}

package vn.thac.plan.domain.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.plan.domain.planning.SamplePlans.CASCADE;
import static vn.thac.plan.domain.planning.SamplePlans.ISSUING;
import static vn.thac.plan.domain.planning.SamplePlans.NOW;
import static vn.thac.plan.domain.planning.SamplePlans.OFFICES;
import static vn.thac.plan.domain.planning.SamplePlans.activity;
import static vn.thac.plan.domain.planning.SamplePlans.cascade;
import static vn.thac.plan.domain.planning.SamplePlans.content;
import static vn.thac.plan.domain.planning.SamplePlans.issued;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.addressing.Party;

class CascadeTest {

  private final Directory directory = SamplePlans.directory();

  private static List<String> leads(Plan plan, String ref) {
    return plan.content().activity(ref).orElseThrow().assigned().leads();
  }

  private static List<String> supports(Plan plan, String ref) {
    return plan.content().activity(ref).orElseThrow().assigned().supports();
  }

  private static List<String> refs(Plan plan) {
    return plan.content().activities().stream().map(Activity::ref).toList();
  }

  @Test
  void makesOneSubPlanForEveryPlaceAddressedOnEveryLevel() {
    List<Plan> plans = cascade(issued(directory, content(), Policy.AUTOMATIC), directory);

    assertThat(plans)
        .extracting(plan -> plan.issuer().unit())
        .containsExactly("99", "991", "992", "99001", "99002", "99005", "99006", "99007");
    assertThat(plans).allSatisfy(p -> assertThat(p.state().status()).isEqualTo(Status.ISSUED));
    assertThat(plans).extracting(Plan::id).doesNotHaveDuplicates();
  }

  @Test
  void handsOnWhatTheUnitLeadsToItsOwnOfficesAndToThoseBelow() {
    List<Plan> plans = cascade(issued(directory, content(), Policy.AUTOMATIC), directory);

    Plan district = SamplePlans.of(plans, "992");
    assertThat(refs(district)).containsExactly("PL.3", "PL.6", "V.1.1");
    assertThat(leads(district, "PL.3"))
        .containsExactly("992.PNV", "992.PVHTT", "99005", "99006", "99007");
    Plan commune = SamplePlans.of(plans, "99006");
    assertThat(refs(commune)).containsExactly("PL.3", "V.1.1");
  }

  @Test
  void whatTheCommitteeLeadsItsFocalOfficeDoesNotLeadASecondTime() {
    List<Plan> plans = cascade(issued(directory, content(), Policy.AUTOMATIC), directory);

    assertThat(leads(SamplePlans.of(plans, "992"), "PL.3")).contains("99006");
    Plan commune = SamplePlans.of(plans, "99006");
    assertThat(leads(commune, "PL.3")).isEmpty();
    assertThat(commune.content().activity("PL.3").orElseThrow().ledUnder("99006"))
        .containsExactly("99006");
  }

  @Test
  void aFocalOfficeThatIsNamedLeadsBesideItsCommittee() {
    Content named =
        content(
            List.of(
                activity("1", List.of("Văn phòng UBND tỉnh", "UBND huyện Núi Xanh"), List.of())),
            List.of());

    Plan district =
        SamplePlans.of(cascade(issued(directory, named, Policy.AUTOMATIC), directory), "992");

    assertThat(leads(district, "1")).containsExactly("992.VP");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "UBND cấp huyện | PROVINCE: 991 992",
        "UBND các huyện, thành phố | PROVINCE: 991 992",
        "Chủ tịch UBND cấp huyện | PROVINCE: 991 992",
        "UBND cấp xã | DISTRICT: 99001 99002 99005 99006 99007",
        "UBND các xã, phường, thị trấn | DISTRICT: 99001 99002 99005 99006 99007",
        "UBND các cấp | PROVINCE: 991 992; DISTRICT: 99001 99002 99005 99006 99007",
        "các địa phương | PROVINCE: 991 992; DISTRICT: 99001 99002 99005 99006 99007",
      })
  void reachesTheLevelThatThePhraseSaysAndNoOther(String phrase, String charged) {
    Content one = content(List.of(activity("1", List.of(phrase), List.of())), List.of());

    Map<String, Set<String>> byLevel = new LinkedHashMap<>();
    for (Plan plan : cascade(issued(directory, one, Policy.AUTOMATIC), directory)) {
      leads(plan, "1")
          .forEach(
              unit ->
                  byLevel
                      .computeIfAbsent(plan.issuer().level().name(), any -> new TreeSet<>())
                      .add(unit));
    }

    assertThat(
            byLevel.entrySet().stream()
                .map(level -> level.getKey() + ": " + String.join(" ", level.getValue()))
                .collect(Collectors.joining("; ")))
        .isEqualTo(charged);
  }

  @Test
  void keepsWhatTheUnitOnlySupportsAndCarriesItNoFurther() {
    List<Plan> plans = cascade(issued(directory, content(), Policy.AUTOMATIC), directory);

    Plan district = SamplePlans.of(plans, "991");
    assertThat(leads(district, "PL.6")).isEmpty();
    assertThat(supports(district, "PL.6")).containsExactly("991");
    assertThat(refs(SamplePlans.of(plans, "99001"))).doesNotContain("PL.6");
  }

  @Test
  void findsTheCounterpartOfANamedOfficeAndElseKeepsItForTheCommittee() {
    Content named =
        content(
            List.of(
                activity("1", List.of("Sở Nội vụ", "UBND huyện Núi Xanh"), List.of()),
                activity(
                    "2", List.of("Sở Tài chính", "UBND huyện Núi Xanh"), List.of("Đài PT-TH"))),
            List.of());

    Plan district =
        SamplePlans.of(cascade(issued(directory, named, Policy.AUTOMATIC), directory), "992");

    assertThat(leads(district, "1")).containsExactly("992.PNV");
    assertThat(leads(district, "2")).isEmpty();
    assertThat(supports(district, "2")).containsExactly("992.DTT");
  }

  @Test
  void carriesWhatLiesDeeperThroughThePlaceItLiesBeneath() {
    Content deep =
        content(
            List.of(
                activity("1", List.of("UBND cấp xã"), List.of()),
                activity("2", List.of("Phòng Nội vụ huyện Núi Xanh"), List.of("UBND cấp xã"))),
            List.of());

    List<Plan> plans = cascade(issued(directory, deep, Policy.AUTOMATIC), directory);

    assertThat(leads(plans.getFirst(), "1")).isEmpty();
    assertThat(leads(SamplePlans.of(plans, "991"), "1")).containsExactly("99001", "99002");
    assertThat(leads(SamplePlans.of(plans, "992"), "2")).containsExactly("992.PNV");
    assertThat(leads(SamplePlans.of(plans, "991"), "2")).isEmpty();
    assertThat(supports(SamplePlans.of(plans, "991"), "2")).containsExactly("99001", "99002");
    assertThat(leads(SamplePlans.of(plans, "99001"), "1")).isEmpty();
    assertThat(supports(SamplePlans.of(plans, "99001"), "2")).containsExactly("99001");
  }

  @Test
  void leavesOutWhomThePlanDoesNotAddress() {
    Content one =
        content(
            List.of(activity("1", List.of(OFFICES, "UBND huyện Núi Xanh"), List.of())), List.of());

    assertThat(cascade(issued(directory, one, Policy.AUTOMATIC), directory))
        .extracting(plan -> plan.issuer().unit())
        .containsExactly("99", "992");
  }

  @Test
  void asksReportsEarlierOnEveryLevelSoThatTheyCanBeAddedUp() {
    List<Plan> plans = cascade(issued(directory, content(), Policy.AUTOMATIC), directory);

    Regime.Opened district = SamplePlans.of(plans, "992").content().regimes().getFirst().opened();
    assertThat(district.reporters())
        .containsExactly("992.VP", "992.PNV", "992.PVHTT", "99005", "99006", "99007");
    assertThat(district.via()).isEqualTo("992.PNV");
    Regime.Period quarter = district.periods().getFirst();
    assertThat(quarter.due().on()).isEqualTo(LocalDate.of(2025, 3, 17));
    assertThat(quarter.consolidatedBy().on()).isEqualTo(LocalDate.of(2025, 3, 20));
    assertThat(district.figures()).extracting(Regime.Figure::ref).containsExactly("PL.3", "V.1.1");
    assertThat(SamplePlans.of(plans, "99006").content().regimes()).isEmpty();
  }

  @Test
  void keepsSubPlansUnderReviewWithADayToIssueThemBy() {
    Plan root = issued(directory, content(), Policy.REVIEW);

    List<Plan> subPlans = CASCADE.subPlans(root, directory, NOW);

    assertThat(subPlans)
        .hasSize(2)
        .allSatisfy(
            plan -> {
              assertThat(plan.state().status()).isEqualTo(Status.DRAFT);
              assertThat(plan.issueBy().on()).isEqualTo(LocalDate.of(2025, 2, 7));
              assertThat(plan.standing()).containsInstanceOf(PlanFact.PlanAwaitsIssue.class);
            });
    Plan issued =
        SamplePlans.done(
            ISSUING.issue(
                subPlans.getLast(), directory, Policy.REVIEW, LocalDate.of(2025, 2, 6), NOW));
    assertThat(issued.content().activities())
        .isEqualTo(
            CASCADE
                .subPlans(issued(directory, content(), Policy.AUTOMATIC), directory, NOW)
                .getLast()
                .content()
                .activities()
                .stream()
                .map(a -> a.with(a.leads(), a.supports(), notBefore(a, issued.issuedOn())))
                .toList());
    assertThat(CASCADE.subPlans(issued, directory, NOW)).hasSize(3);
  }

  @Test
  void whatTheCommitteeWasChargedWithStaysItsOwnWhoeverElseIsNamedUnderReview() {
    Plan root = issued(directory, content(), Policy.REVIEW);
    Plan made = SamplePlans.of(CASCADE.subPlans(root, directory, NOW), "992");
    Content others =
        made.content()
            .reassigned(
                made.content().activities().stream()
                    .map(
                        activity ->
                            activity.given(
                                "992",
                                List.of(Party.written("Các phòng, ban")),
                                activity.supports()))
                    .toList());

    Plan issued =
        SamplePlans.done(
            ISSUING.issue(
                SamplePlans.done(made.rewrite(others)),
                directory,
                Policy.REVIEW,
                LocalDate.of(2025, 2, 6),
                NOW));

    assertThat(leads(issued, "PL.3")).containsExactly("992.PNV", "992.PVHTT");
    assertThat(issued.content().activity("PL.3").orElseThrow().ledUnder("992"))
        .containsExactly("992", "992.PNV", "992.PVHTT");
  }

  @Test
  void anEditMovesTheVersionOfWhatAwaitsIssueAndNotSinceWhenItDoes() {
    Plan root = issued(directory, content(), Policy.REVIEW);
    Plan made = CASCADE.subPlans(root, directory, NOW).getLast();

    Plan edited = SamplePlans.done(made.rewrite(made.content()));
    Instant later = NOW.plusSeconds(60);
    Plan again =
        CASCADE
            .reconcile(root, CASCADE.subPlans(root, directory, later), List.of(edited), later)
            .getFirst()
            .after();

    assertThat(again.version()).isEqualTo(2);
    assertThat(again.state().at()).isEqualTo(made.state().at());
  }

  private static Activity.Assigned notBefore(Activity activity, LocalDate on) {
    Activity.Assigned all = activity.assigned();
    return new Activity.Assigned(all.leads(), all.supports(), Freezing.notBefore(on, all.dues()));
  }

  @Test
  void bringsSubPlansInLineWithAnAmendedPlan() {
    Plan root = issued(directory, content(), Policy.AUTOMATIC);
    List<Plan> before = CASCADE.subPlans(root, directory, NOW);
    Content onlyOne =
        content(List.of(activity("PL.3", List.of("UBND huyện Núi Xanh"), List.of())), List.of());
    Plan amended = SamplePlans.done(ISSUING.amend(root, onlyOne, directory, NOW));

    List<Cascade.Change> changes =
        CASCADE.reconcile(amended, CASCADE.subPlans(amended, directory, NOW), before, NOW);

    assertThat(changes).allMatch(Cascade.Change::isOne);
    Plan city = changes.getFirst().after();
    assertThat(city.state().status()).isEqualTo(Status.WITHDRAWN);
    Plan district = changes.getLast().after();
    assertThat(district.state().revision()).isEqualTo(1);
    assertThat(district.version()).isEqualTo(2);
    assertThat(refs(district)).containsExactly("PL.3");
    assertThat(
            CASCADE.reconcile(
                amended, CASCADE.subPlans(amended, directory, NOW), List.of(city, district), NOW))
        .noneMatch(Cascade.Change::isOne);
  }

  @Test
  void withdrawsSubPlansWithTheirParentAndOnlyOnce() {
    Plan root = issued(directory, content(), Policy.AUTOMATIC);
    List<Plan> before = CASCADE.subPlans(root, directory, NOW);
    Plan withdrawn = SamplePlans.done(root.withdraw("Thay bằng kế hoạch khác", NOW));

    assertThat(CASCADE.subPlans(withdrawn, directory, NOW)).isEmpty();
    List<Cascade.Change> changes = CASCADE.reconcile(withdrawn, List.of(), before, NOW);
    assertThat(changes)
        .allSatisfy(
            change -> {
              assertThat(change.after().state().status()).isEqualTo(Status.WITHDRAWN);
              assertThat(change.after().state().reason()).isEqualTo("Thay bằng kế hoạch khác");
            });
    List<Plan> after = changes.stream().map(Cascade.Change::after).toList();
    assertThat(CASCADE.reconcile(withdrawn, List.of(), after, NOW))
        .noneMatch(Cascade.Change::isOne)
        .allSatisfy(
            change -> assertThat(change.fact()).containsInstanceOf(PlanFact.PlanWithdrawn.class));
  }

  @Test
  void isWithdrawnOnlyFromTheTop() {
    Plan root = issued(directory, content(), Policy.AUTOMATIC);

    assertThat(CASCADE.subPlans(root, directory, NOW).getFirst().withdraw("Không", NOW))
        .isInstanceOf(Decision.Refused.class);
  }
}

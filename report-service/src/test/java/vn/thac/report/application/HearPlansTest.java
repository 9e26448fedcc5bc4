package vn.thac.report.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.report.Samples.PROVINCE;
import static vn.thac.report.Samples.act;
import static vn.thac.report.Samples.done;
import static vn.thac.report.Samples.figures;
import static vn.thac.report.Samples.mandate;
import static vn.thac.report.Samples.unit;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.thac.contracts.Event;
import vn.thac.report.Samples;
import vn.thac.report.adapter.kafka.ReportContract;
import vn.thac.report.domain.Mandate;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Regime;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportFact;
import vn.thac.report.domain.ReportId;
import vn.thac.report.domain.Status;
import vn.thac.report.domain.Unit;

class HearPlansTest {

  private static final Unit INTERIOR = unit("/90/90.SNV");
  private static final Unit DISTRICT = unit("/90/9001");
  private static final Unit COMMUNE = unit("/90/9001/90011");
  private static final Mandate ROOT = mandate("root", null, PROVINCE, 0, INTERIOR, DISTRICT);
  private static final Mandate SUB = mandate("root-9001", "root", DISTRICT, 0, COMMUNE);

  private final InMemoryReports reports = new InMemoryReports();
  private final HearPlans hearPlans = new HearPlans(new InMemoryPlans(), reports);

  @Test
  void everyReporterOwesOneReportAndTheIssuerAtTheTopItsOwn() {
    List<ReportFact> facts = hear(ROOT);

    assertThat(opened(facts)).containsExactlyInAnyOrder("90", "90.SNV", "9001");
    assertThat(reports.all()).hasSize(3).allMatch(report -> report.status() == Status.OWED);
    Report top = report("root", "90");
    assertThat(top.duty().parent()).isNull();
    assertThat(top.duty().due()).isEqualTo(Samples.due("2026-06-25"));
    assertThat(top.sums().expected()).isEqualTo(3);
    assertThat(report("root", "9001").duty().parent()).isEqualTo(top.id());
  }

  @Test
  void aSubPlanOpensNoSecondReportForItsIssuerAndIsExpectedAbove() {
    hear(ROOT);
    List<ReportFact> facts = hear(SUB);

    assertThat(opened(facts)).containsExactly("90011");
    assertThat(reports.all()).hasSize(4);
    assertThat(report("root-9001", "90011").duty().parent()).isEqualTo(report("root", "9001").id());
    assertThat(report("root", "9001").sums().expected()).isEqualTo(2);
    assertThat(facts)
        .filteredOn(ReportFact.Tallied.class::isInstance)
        .extracting(fact -> ((ReportFact.Tallied) fact).report().id())
        .containsExactly(report("root", "9001").id());
  }

  @Test
  void aSubPlanHeardFirstBeginsItsIssuersReportAndThePlanAboveSaysTheRest() {
    hear(SUB);
    assertThat(report("root", "9001").duty().regime().revision()).isEqualTo(Regime.UNHEARD);

    hear(ROOT);
    Report district = report("root", "9001");
    assertThat(district.duty().regime()).isEqualTo(ROOT.orders().getFirst().regime());
    assertThat(district.duty().due()).isEqualTo(Samples.DUE);
    assertThat(report("root", "90").sums().expected()).isEqualTo(4);
  }

  @Test
  void theSamePlanAgainChangesNothingAndTellsTheSame() {
    List<ReportFact> first = hear(ROOT, SUB);
    List<Report> before = List.copyOf(reports.all());

    assertThat(told(hear(ROOT, SUB))).isEqualTo(told(first));
    assertThat(reports.all()).containsExactlyElementsOf(before);
  }

  @Test
  void theIssuerDoesNotReportToItself() {
    hear(mandate("root", null, PROVINCE, 0, PROVINCE, INTERIOR));

    assertThat(reports.all()).hasSize(2);
    assertThat(report("root", "90").duty().parent()).isNull();
  }

  @Test
  void aRevisionWithdrawsWhatIsOpenMovesDatesAndOpensWhatIsNew() {
    hear(ROOT);
    Unit finance = unit("/90/90.STC");
    List<ReportFact> facts =
        hear(mandate("root", null, PROVINCE, 1, "2026-06-30", INTERIOR, finance));

    assertThat(report("root", "9001").status()).isEqualTo(Status.WITHDRAWN);
    assertThat(report("root", "90.SNV").duty().due()).isEqualTo(Samples.due("2026-06-30"));
    assertThat(report("root", "90.STC").status()).isEqualTo(Status.OWED);
    assertThat(report("root", "90").sums().expected()).isEqualTo(3);
    assertThat(facts)
        .filteredOn(ReportFact.Withdrawn.class::isInstance)
        .singleElement()
        .satisfies(
            fact ->
                assertThat(((ReportFact.Withdrawn) fact).reports())
                    .containsExactly(report("root", "9001")));
  }

  @Test
  void anOlderRevisionThatComesLateIsLetGo() {
    hear(mandate("root", null, PROVINCE, 1, INTERIOR));

    assertThat(hear(ROOT)).isEmpty();
    assertThat(reports.find(ReportId.of(new PlanId("root"), "V.1", "9001", "2026-H1"))).isEmpty();
  }

  @Test
  void aWithdrawnPlanTakesBackWhatIsOpenAndLeavesWhatIsHandedIn() {
    hear(ROOT, SUB);
    Report interior = report("root", "90.SNV");
    Report draft = done(interior.draft(figures("PL.1", "5"), "", act("2026-06-10T08:00")));
    Report handedIn = done(draft.submit(act("2026-06-11T08:00")));
    reports.save(draft, List.of());
    reports.save(handedIn, List.of());
    var withdrawn =
        new PlanNews.Withdrawn(new PlanId("root"), 9, "bãi bỏ", Samples.hanoi("2026-07-01T08:00"));
    List<ReportFact> first = hearPlans.hear(List.of(withdrawn));

    assertThat(report("root", "90.SNV")).isEqualTo(handedIn);
    assertThat(report("root", "9001").status()).isEqualTo(Status.WITHDRAWN);
    assertThat(report("root", "90").status()).isEqualTo(Status.WITHDRAWN);
    assertThat(told(hearPlans.hear(List.of(withdrawn)))).isEqualTo(told(first));
  }

  private List<ReportFact> hear(Mandate... mandates) {
    return hearPlans.hear(
        List.of(mandates).stream()
            .<PlanNews>map(mandate -> new PlanNews.Issued(mandate, "12/KH-UBND", "Kế hoạch mẫu"))
            .toList());
  }

  private Report report(String plan, String unit) {
    return reports.find(ReportId.of(new PlanId(plan), "V.1", unit, "2026-H1")).orElseThrow();
  }

  /** As others hear it. */
  private static List<Event> told(List<ReportFact> facts) {
    return facts.stream().map(ReportContract::toWire).toList();
  }

  private static Set<String> opened(List<ReportFact> facts) {
    return facts.stream()
        .filter(ReportFact.Opened.class::isInstance)
        .map(fact -> ((ReportFact.Opened) fact).reports().getFirst().duty().unit().code())
        .collect(Collectors.toSet());
  }
}

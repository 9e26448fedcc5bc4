package vn.thac.report.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.report.Samples.figures;
import static vn.thac.testkit.RealBroker.header;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.thac.contracts.PlanWithdrawnV1;
import vn.thac.contracts.Topics;
import vn.thac.report.IssuedPlans;
import vn.thac.report.RunningService;
import vn.thac.report.Samples;
import vn.thac.report.application.JudgeReport;
import vn.thac.report.application.Reports;
import vn.thac.report.application.StepTaken;
import vn.thac.report.application.WriteReport;
import vn.thac.report.domain.Figures;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportFact;
import vn.thac.report.domain.ReportId;
import vn.thac.report.domain.Status;
import vn.thac.report.domain.Sums;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.RealBroker;
import vn.thac.testkit.Store;

/** Facts through the real bindings: what becomes of them when they come twice, or too early. */
@OnEveryStore
class ReportEventsIT {

  private final RunningService service;
  private final String root;
  private final String sub;

  ReportEventsIT(Store store, TestInfo test) {
    this.service = RunningService.on(store);
    this.root = store.name() + "-" + test.getTestMethod().orElseThrow().getName();
    this.sub = root + "-9001";
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void issue() {
    service.tell(IssuedPlans.sub(sub, root, "9001.PNV", "90011", "90012"));
    service.tell(IssuedPlans.root(root, 0, "90.SNV", "90.STC", "9001", "9002"));
    service.settled();
  }

  @Test
  void aPlanTwiceOpensEveryReportOnceAndTellsEachUnitUnderOneId() {
    Map<String, JsonNode> before = told("opened");
    service.tell(IssuedPlans.root(root, 0, "90.SNV", "90.STC", "9001", "9002"));
    service.tell(IssuedPlans.sub(sub, root, "9001.PNV", "90011", "90012"));
    service.settled();

    assertThat(reports().ofPlan(new PlanId(root))).hasSize(10);
    assertThat(reports().ofPlan(new PlanId(sub))).hasSize(6);
    assertThat(told("opened")).isEqualTo(before);
    assertThat(before)
        .containsOnlyKeys(
            "90 1", "90.SNV 1", "90.STC 1", "9001 1", "9002 1", "9001.PNV 1", "90011 1", "90012 1");
    assertThat(before.get("90011 1").get("reports")).hasSize(2);
    assertThat(before.get("90011 1").get("superior").asString()).isEqualTo("9001");
    assertThat(report(root, "90").sums()).isEqualTo(new Sums(Figures.NONE, 8, 0));
  }

  @Test
  void figuresClimbToTheTopByThemselvesAndTheSameFactTwiceCountsOnce() {
    Report commune = handIn(report(sub, "90011"), "12.5");
    service.settled();
    assertThat(report(root, "9001").sums()).isEqualTo(new Sums(figures("PL.1", "12.5"), 4, 1));
    assertThat(report(root, "90").sums()).isEqualTo(new Sums(figures("PL.1", "12.5"), 8, 1));

    Report district = handIn(report(root, "9001"), "3");
    service.settled();
    Report top = report(root, "90");
    assertThat(top.sums()).isEqualTo(new Sums(figures("PL.1", "15.5"), 8, 2));

    var again = ReportContract.toWire(new ReportFact.Submitted(commune, Samples.ISSUED));
    service.tell(again, again);
    service.tell(ReportContract.toWire(new ReportFact.Submitted(district, Samples.ISSUED)));
    service.settled();
    assertThat(report(root, "90")).isEqualTo(top);
    assertThat(service.handled("vn.thac.report.submitted.v1", "parked")).isZero();
  }

  @Test
  void whatIsReturnedNoLongerCountsAboveAndTheOtherPeriodNeverDid() {
    Report commune = handIn(report(sub, "90011"), "12");
    handIn(report(sub, "90012"), "5");
    service.settled();
    StepTaken returned =
        service
            .bean(JudgeReport.class)
            .giveBack(commune.id(), null, "Thiếu phụ lục", Samples.act("2026-06-16T10:00"));
    service.settled();

    assertThat(returned).isInstanceOf(StepTaken.Done.class);
    assertThat(report(root, "90").sums()).isEqualTo(new Sums(figures("PL.1", "5"), 8, 1));
    assertThat(report(root, "9001").below().byUnit().get("90011").status())
        .isEqualTo(Status.RETURNED);
    assertThat(told("returned").get("90011 4").get("message").asString())
        .isEqualTo("Thiếu phụ lục");
    ReportId otherPeriod = ReportId.of(new PlanId(root), "V.1", "90", "2026-Q2");
    assertThat(reports().find(otherPeriod).orElseThrow().sums())
        .isEqualTo(new Sums(Figures.NONE, 8, 0));
  }

  @Test
  void whatIsAcceptedIsKnownAboveAsAccepted() {
    Report district = handIn(report(root, "9001"), "1");
    service.bean(JudgeReport.class).accept(district.id(), null, Samples.act("2026-06-18T10:00"));
    service.settled();

    assertThat(report(root, "90").below().byUnit().get("9001").status()).isEqualTo(Status.ACCEPTED);
    assertThat(report(root, "90").sums().received()).isEqualTo(1);
  }

  @Test
  void aRevisionAndAWithdrawalTwiceTakeBackOnlyWhatIsOpen() {
    handIn(report(root, "90.SNV"), "4");
    var revised = IssuedPlans.root(root, 1, "90.SNV", "9001", "9002");
    service.tell(revised, revised);
    service.settled();
    assertThat(report(root, "90.STC").status()).isEqualTo(Status.WITHDRAWN);
    assertThat(report(root, "90").sums().expected()).isEqualTo(7);
    assertThat(told("withdrawn")).containsOnlyKeys("90.STC 1");

    var withdrawn = new PlanWithdrawnV1(root, 9, root, null, "90", "/90", "Bãi bỏ", Instant.EPOCH);
    service.tell(withdrawn, withdrawn);
    service.settled();
    assertThat(report(root, "90.SNV").status()).isEqualTo(Status.SUBMITTED);
    assertThat(report(root, "9002").status()).isEqualTo(Status.WITHDRAWN);
    assertThat(told("withdrawn")).containsKeys("9001 2", "9002 2", "90 2");
  }

  @Test
  void aSubPlanIssuedAgainAfterItsWithdrawalAsksAgainAndCountsAgainAbove() {
    service.tell(
        new PlanWithdrawnV1(
            sub, 3, root, root, "9001", "/90/9001", "Không còn được giao", Instant.EPOCH));
    service.settled();
    assertThat(report(root, "90").sums().expected()).isEqualTo(5);

    service.tell(IssuedPlans.sub(sub, root, 2, "9001.PNV", "90011", "90012"));
    service.settled();
    assertThat(report(sub, "90011").status()).isEqualTo(Status.OWED);
    assertThat(report(root, "90").sums().expected()).isEqualTo(8);
    assertThat(told("withdrawn").get("90011 1").get("reportIds")).hasSize(2);
    assertThat(told("opened")).containsKeys("90011 1", "90011 3");
  }

  private Report handIn(Report report, String figure) {
    WriteReport write = service.bean(WriteReport.class);
    var at = Samples.act("2026-06-16T08:00");
    long edition = report.filing().edition();
    write.draft(report.id(), edition, figures("PL.1", figure), "", at);
    StepTaken taken = write.submit(report.id(), edition + 1, at);
    assertThat(taken).isInstanceOf(StepTaken.Done.class);
    return ((StepTaken.Done) taken).report();
  }

  private Reports reports() {
    return service.bean(Reports.class);
  }

  private Report report(String plan, String unit) {
    return reports().find(ReportId.of(new PlanId(plan), "V.1", unit, "2026-H1")).orElseThrow();
  }

  /** Facts of a kind about this test's plans, by unit and version; each under one event id only. */
  private Map<String, JsonNode> told(String kind) {
    Map<String, JsonNode> bodies = new TreeMap<>();
    Map<String, String> ids = new HashMap<>();
    for (var record : RealBroker.read(Topics.REPORT)) {
      JsonNode body = JsonMapper.shared().readTree(record.value());
      if (header(record, "ce_type").contains(kind)
          && body.get("rootPlanId").asString().equals(root)) {
        String name = body.get("unit").asString() + " " + body.get("version").asInt();
        if (bodies.containsKey(name)) {
          assertThat(body).isEqualTo(bodies.get(name));
        }
        bodies.put(name, body);
        assertThat(ids.computeIfAbsent(name, n -> header(record, "ce_id")))
            .isEqualTo(header(record, "ce_id"));
      }
    }
    return bodies;
  }
}

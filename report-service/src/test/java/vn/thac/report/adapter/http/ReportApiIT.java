package vn.thac.report.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.testkit.Answers.code;
import static vn.thac.testkit.Answers.json;
import static vn.thac.testkit.Answers.tag;
import static vn.thac.testkit.Answers.texts;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import tools.jackson.databind.JsonNode;
import vn.thac.report.IssuedPlans;
import vn.thac.report.RunningService;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.ReportId;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/**
 * What people may see and do over HTTP; who they are is said in {@link RunningService}. Reports of
 * the province go through 90.SNV, which lan leads. It is 16 June 2026, the day before they are due.
 */
@OnEveryStore
class ReportApiIT {

  private static final String FIVE = "{\"figures\":{\"PL.1\":5,\"PL.2\":null},\"notes\":\"Đủ\"}";

  private final RunningService service;
  private final String root;
  private final String sub;

  ReportApiIT(Store store, TestInfo test) {
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
    service.clock().set("2026-06-16T08:00");
    service.tell(IssuedPlans.root(root, 0, "90.SNV", "90.STC", "9001", "9002"));
    service.tell(IssuedPlans.sub(sub, root, "9001.PNV", "90011", "90012"));
    service.settled();
  }

  @Test
  void nobodyComesInWithoutSigningInNorWithoutAPostThatSees() {
    for (String path : List.of("/api/v1/reports", at(sub, "90011"), at(sub, "90011", "/silent"))) {
      assertThat(service.get(path, null).statusCode()).isEqualTo(401);
      assertThat(service.get(path, "stranger").statusCode()).isEqualTo(403);
      assertThat(service.get(path, "quantri").statusCode()).isEqualTo(403);
    }
  }

  @Test
  void theDescriptionAndTheMetersAreOpenAndSayWhatThereIs() {
    JsonNode description = json(service.get("/v3/api-docs", null));
    assertThat(description.get("paths").propertyNames())
        .contains("/api/v1/reports", "/api/v1/reports/{id}/draft", "/api/v1/reports/{id}/silent");
    assertThat(description.toString()).doesNotContain("asking");
    assertThat(
            description
                .at("/components/schemas/DraftBody/properties/figures/anyOf/0/additionalProperties")
                .findValuesAsString("type"))
        .containsExactly("number", "null");
    assertThat(service.get("/actuator/prometheus", null).body())
        .contains(
            "thac_report_submitted_total{outcome=\"late\"}",
            "thac_report_judged_total{outcome=\"accepted\"}",
            "thac_report_opened_total",
            "thac_report_conflicts_total");
  }

  @Test
  void aReportIsWrittenHandedInReturnedMendedAndAccepted() {
    var open = service.get(at(sub, "90011"), "tam");
    assertThat(json(open).get("due").get("reason").asString()).isEqualTo("theo kế hoạch");
    assertThat(json(open).get("figures").get(0).get("label").asString()).isEqualTo("bản tin");
    assertThat(json(open).get("plan").get("title").asString()).isEqualTo("Kế hoạch mẫu");

    var draft = service.put(at(sub, "90011", "/draft"), "tam", tag(open), FIVE);
    assertThat(json(draft).get("status").asString()).isEqualTo("DRAFT");
    var submitted = service.post(at(sub, "90011", "/submission"), "tam", tag(draft), "");
    assertThat(submitted.statusCode()).as(submitted.body()).isEqualTo(200);
    assertThat(json(submitted).get("late").asBoolean()).isFalse();

    var returned =
        service.post(at(sub, "90011", "/return"), "mai", null, "{\"message\":\"Thiếu phụ lục\"}");
    assertThat(returned.body()).startsWith("{\"returned\":{\"message\":\"Thiếu phụ lục\"");
    service.clock().set("2026-06-18T08:00");
    var mended = service.put(at(sub, "90011", "/draft"), "tam", tag(returned), FIVE);
    assertThat(json(mended).get("overdue").asBoolean()).isTrue();
    var again = service.post(at(sub, "90011", "/submission"), "tam", tag(mended), "");
    assertThat(json(again).get("late").asBoolean()).isTrue();
    var accepted = service.post(at(sub, "90011", "/acceptance"), "mai", tag(again), "");
    assertThat(json(accepted).get("status").asString()).isEqualTo("ACCEPTED");
    assertThat(json(accepted).get("history")).hasSize(5);
  }

  @Test
  void aStepOutOfTurnIsRefusedInWords() {
    var draft = service.put(at(sub, "90011", "/draft"), "tam", "\"1\"", FIVE);
    var submitted = service.post(at(sub, "90011", "/submission"), "tam", tag(draft), "");

    var twice = service.post(at(sub, "90011", "/submission"), "tam", tag(submitted), "");
    assertThat(code(twice, 409)).isEqualTo("report.step");
    assertThat(json(twice).get("detail").asString()).isEqualTo("Báo cáo đã nộp nên không thể nộp.");
    var accepted = service.post(at(sub, "90011", "/acceptance"), "mai", null, "");
    assertThat(code(service.put(at(sub, "90011", "/draft"), "tam", tag(accepted), FIVE), 409))
        .isEqualTo("report.step");
    assertThat(code(service.post(at(sub, "90012", "/acceptance"), "mai", null, ""), 409))
        .isEqualTo("report.step");
  }

  @Test
  void aWriteSaysWhatItHasSeenAndNewSumsFromBelowDoNotMakeItStale() {
    String draft = at(root, "9001", "/draft");
    assertThat(code(service.put(draft, "mai", null, FIVE), 428)).isEqualTo("if-match.missing");
    assertThat(code(service.put(draft, "mai", "\"9\"", FIVE), 412)).isEqualTo("stale");
    assertThat(code(service.put(draft, "mai", "x", FIVE), 400)).isEqualTo("if-match.malformed");
    assertThat(code(service.post(at(root, "9001", "/submission"), "mai", null, ""), 428))
        .isEqualTo("if-match.missing");

    var seen = service.get(at(root, "9001"), "mai");
    handIn(sub, "90011", "tam");
    assertThat(service.put(draft, "mai", tag(seen), FIVE).statusCode()).isEqualTo(200);
    assertThat(code(service.put(draft, "mai", tag(seen), FIVE), 412)).isEqualTo("stale");
  }

  @Test
  void whatIsWrongWithFiguresIsSaidFieldByField() {
    var refused =
        service.put(
            at(sub, "90011", "/draft"),
            "tam",
            "\"1\"",
            "{\"figures\":{\"PL.1\":-1,\"PL.2\":0.001,\"PL.3\":1}}");
    assertThat(code(refused, 422)).isEqualTo("report.figure.range");
    assertThat(texts(json(refused).get("errors"), "pointer"))
        .containsExactly("/figures/PL.1", "/figures/PL.2", "/figures/PL.3");
    assertThat(code(service.post(at(sub, "90011", "/submission"), "tam", "\"1\"", ""), 422))
        .isEqualTo("report.empty");
    handIn(sub, "90011", "tam");
    assertThat(code(service.post(at(sub, "90011", "/return"), "mai", null, "{}"), 422))
        .isEqualTo("report.message");
    for (String body : List.of("{", "{\"figures\":{\"PL.1\":\"x\"}}", "{\"figure\":{}}", "[]")) {
      assertThat(service.put(at(sub, "90012", "/draft"), "mai", "\"1\"", body).statusCode())
          .isIn(400, 403);
      assertThat(service.put(at(root, "9001", "/draft"), "mai", "\"1\"", body).statusCode())
          .isEqualTo(400);
    }
  }

  @Test
  void whatOneMayNotSeeIsNotThereAndWhatOneMayOnlySeeIsForbidden() {
    assertThat(service.get(at(sub, "90011"), "tu").statusCode()).isEqualTo(404);
    assertThat(service.get("/api/v1/reports/none", "hung").statusCode()).isEqualTo(404);
    assertThat(service.get(at(root, "90"), "tam").statusCode()).isEqualTo(404);
    assertThat(service.put(at(sub, "90011", "/draft"), "tu", "\"1\"", FIVE).statusCode())
        .isEqualTo(404);
    assertThat(service.put(at(sub, "90011", "/draft"), "mai", "\"1\"", FIVE).statusCode())
        .isEqualTo(403);
    assertThat(service.put(at(sub, "90011", "/draft"), "hung", "\"1\"", FIVE).statusCode())
        .isEqualTo(403);
    assertThat(service.get(at(sub, "90011"), "thanh").statusCode()).isEqualTo(200);
    assertThat(service.post(at(sub, "90011", "/acceptance"), "thanh", null, "").statusCode())
        .isEqualTo(403);
  }

  @Test
  void aUnitDoesNotJudgeItselfButWhoConsolidatesJudgesTheOthers() {
    handIn(sub, "90011", "tam");
    handIn(root, "90.SNV", "lan");
    handIn(root, "90.STC", "son");

    assertThat(service.post(at(sub, "90011", "/acceptance"), "tam", null, "").statusCode())
        .isEqualTo(403);
    assertThat(service.post(at(root, "90.SNV", "/acceptance"), "lan", null, "").statusCode())
        .isEqualTo(403);
    assertThat(service.get(at(root, "9002"), "lan").statusCode()).isEqualTo(200);
    assertThat(service.get(at(root, "9002"), "son").statusCode()).isEqualTo(404);
    assertThat(service.post(at(root, "90.STC", "/acceptance"), "lan", null, "").statusCode())
        .isEqualTo(200);
    assertThat(service.post(at(root, "90.SNV", "/acceptance"), "hung", null, "").statusCode())
        .isEqualTo(200);
    assertThat(json(service.get(at(root, "9002"), "lan")).get("may").toString())
        .isEqualTo("{\"write\":false,\"judge\":true}");
  }

  @Test
  void listsShowWhatIsMineWhatIsBelowAndWhatGoesThroughMe() {
    String ofPlan = "/api/v1/reports?period=2026-H1&rootPlan=" + root;
    assertThat(units(service.get(ofPlan, "tam"))).containsExactly("90011");
    assertThat(units(service.get("/api/v1/reports?rootPlan=" + root, "tam")))
        .containsExactly("90011", "90011");
    assertThat(units(service.get(ofPlan + "&view=below", "hung")))
        .containsExactly("90.SNV", "90.STC", "9001", "9001.PNV", "90011", "90012", "9002");
    assertThat(units(service.get(ofPlan + "&view=below&unit=9001", "hung")))
        .containsExactly("9001.PNV", "90011", "90012");
    assertThat(units(service.get(ofPlan + "&view=via", "lan")))
        .containsExactly("90.SNV", "90.STC", "9001", "9002");
    assertThat(units(service.get(ofPlan + "&view=unit&unit=9002", "hung"))).containsExactly("9002");
    assertThat(service.get(ofPlan + "&view=unit&unit=9002", "mai").statusCode()).isEqualTo(404);

    handIn(sub, "90011", "tam");
    assertThat(units(service.get(ofPlan, "tam"))).isEmpty();
    assertThat(units(service.get(ofPlan + "&view=unit&status=SUBMITTED", "tam")))
        .containsExactly("90011");

    var first = json(service.get(ofPlan + "&view=below&size=4", "hung"));
    var rest =
        service.get(ofPlan + "&view=below&size=4&cursor=" + first.get("next").asString(), "hung");
    assertThat(units(rest)).containsExactly("90011", "90012", "9002");
    assertThat(json(rest).has("next")).isFalse();
    for (String wrong : List.of("&view=all", "&status=LATE", "&size=0", "&size=x", "&sort=due")) {
      assertThat(service.get(ofPlan + wrong, "hung").statusCode()).as(wrong).isEqualTo(400);
    }
    assertThat(code(service.get(ofPlan + "&cursor=!", "hung"), 422)).isEqualTo("page.cursor");
  }

  @Test
  void theSuperiorSeesTheSumsTheRatesAndWhoIsSilent() {
    handIn(sub, "90011", "tam");
    service.clock().set("2026-06-18T08:00");
    handIn(root, "9001", "mai");
    service.settled();

    JsonNode view = json(service.get(at(root, "90", "/consolidated"), "hung"));
    assertThat(view.get("figures").get(0).get("below").asInt()).isEqualTo(10);
    assertThat(view.get("below").toString())
        .isEqualTo("{\"expected\":7,\"received\":2,\"rate\":0.2857}");
    assertThat(view.get("direct").get("received").asInt()).isEqualTo(1);
    assertThat(view.get("onTime").get("received").asInt()).isZero();
    assertThat(view.get("units").get(0).toString())
        .isEqualTo(
            "{\"unit\":{\"code\":\"90.SNV\",\"name\":\"Đơn vị 90.SNV\"},\"status\":\"OWED\","
                + "\"late\":false,\"totals\":{},\"expected\":1,\"received\":0}");

    JsonNode first = json(service.get(at(root, "90", "/silent?size=3"), "hung"));
    JsonNode rest =
        json(service.get(at(root, "90", "/silent?cursor=") + first.get("next").asString(), "hung"));
    assertThat(codes(first)).containsExactly("90.SNV", "90.STC", "9001.PNV");
    assertThat(codes(rest)).containsExactly("90012", "9002");
    assertThat(first.get("items").get(0).get("overdue").asBoolean()).isTrue();
    assertThat(codes(json(service.get(at(root, "9001", "/silent"), "mai"))))
        .containsExactly("9001.PNV", "90012");
  }

  private void handIn(String plan, String unit, String login) {
    var draft =
        service.put(at(plan, unit, "/draft"), login, tag(service.get(at(plan, unit), login)), FIVE);
    var done = service.post(at(plan, unit, "/submission"), login, tag(draft), "");
    assertThat(done.statusCode()).as(done.body()).isEqualTo(200);
    service.settled();
  }

  private static String at(String plan, String unit) {
    return at(plan, unit, "");
  }

  private static String at(String plan, String unit, String what) {
    return "/api/v1/reports/" + ReportId.of(new PlanId(plan), "V.1", unit, "2026-H1") + what;
  }

  private static List<String> units(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return codes(json(answer));
  }

  private static List<String> codes(JsonNode page) {
    List<String> codes = new ArrayList<>();
    page.get("items").forEach(item -> codes.add(item.get("unit").get("code").asString()));
    return codes;
  }
}

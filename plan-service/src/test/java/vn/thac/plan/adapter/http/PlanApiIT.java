package vn.thac.plan.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.testkit.Answers.json;
import static vn.thac.testkit.Answers.problem;
import static vn.thac.testkit.Answers.texts;

import java.net.http.HttpResponse;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import vn.thac.plan.Client;
import vn.thac.plan.RunningService;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/**
 * What people may see and do over HTTP. In the province 99: hung coordinates, chau leads, thanh
 * inspects, snv is an officer of the office 99.SNV; mai coordinates and kien leads the district
 * 992, lan works in its commune 99006. It is 24 January 2025.
 */
@OnEveryStore
class PlanApiIT {

  static final String PLAN =
      """
      {"issuer":"99","number":"35/KH-UBND","title":"Tuyên truyền năm 2025","year":2025,
       "date":"2025-01-24",
       "activities":[
        {"ref":"PL.1","text":"Đăng bản tin","leads":["Các sở, ban, ngành","UBND các huyện, thành phố"],
         "supports":["Các đơn vị có liên quan"],
         "schedule":{"kind":"RECURRING","every":"MONTH"},
         "deliverable":{"what":"bản tin","quantity":1,"per":"MONTH","measure":"EXACT"}},
        {"ref":"PL.2","text":"Đối thoại","leads":["Sở Nội vụ"],"supports":["Hội Lạ"],
         "schedule":{"kind":"WINDOW"}}],
       "regimes":[{"ref":"V.1","to":"Chủ tịch UBND tỉnh","via":"Sở Nội vụ",
         "reporters":["Các sở, ban, ngành","UBND cấp huyện"],"periods":["Q1","YEAR","AD_HOC"]}]}
      """;

  private final RunningService service;
  private final Client hung;
  private final Client chau;
  private final Client mai;
  private final Client lan;
  private final String name;

  PlanApiIT(Store store, TestInfo test) {
    service = RunningService.on(store);
    hung = new Client(service, "hung");
    chau = new Client(service, "chau");
    mai = new Client(service, "mai");
    lan = new Client(service, "lan");
    name = test.getTestMethod().orElseThrow().getName();
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void settle() {
    Client.settle(service);
  }

  private JsonNode drafted() {
    return hung.ok("POST", "/api/v1/plans", PLAN, Map.of("Idempotency-Key", name));
  }

  static Map<String, String> seen(JsonNode plan) {
    return Map.of("If-Match", "\"" + plan.get("version").asLong() + "\"");
  }

  static String at(JsonNode plan) {
    return "/api/v1/plans/" + plan.get("id").asString();
  }

  static JsonNode answered(Client by, JsonNode draft) {
    return by.ok(
        "PUT",
        at(draft),
        "{\"regimes\":[{\"ref\":\"V.1\",\"dueDay\":20}],\"answered\":[\"PL.2 supports: Hội Lạ\"]}",
        seen(draft));
  }

  private JsonNode issued(String policy) {
    JsonNode draft = drafted();
    JsonNode issued =
        chau.ok(
            "POST",
            at(draft) + "/issue",
            "{\"policy\":\"" + policy + "\"}",
            seen(answered(hung, draft)));
    service.settled();
    return issued;
  }

  @Test
  void aPlanIsDraftedLookedOverIssuedAndCarriedDown() {
    JsonNode draft = drafted();
    assertThat(draft.get("status").asString()).isEqualTo("DRAFT");
    assertThat(texts(draft.get("questions"), "about"))
        .containsExactlyInAnyOrder("reportingRegime.dueDay", "PL.2 supports: Hội Lạ");
    JsonNode preview = hung.get(at(draft) + "/preview");
    assertThat(preview.get("ready").asBoolean()).isFalse();
    assertThat(texts(preview.get("obstacles"), "code"))
        .containsExactly("plan.question-open", "plan.question-open", "regime.due-day-missing");

    JsonNode issued = issued("AUTOMATIC");

    assertThat(issued.get("status").asString()).isEqualTo("ISSUED");
    assertThat(texts(issued.get("activities").get(0).get("leadUnits"), "code"))
        .contains("99.SNV", "99.VP", "991", "992")
        .doesNotContain("99.BAO");
    JsonNode tree = hung.get(at(issued) + "/tree");
    assertThat(texts(tree.get("items"), "unit"))
        .containsExactly("99", "991", "99001", "99002", "992", "99005", "99006");
    assertThat(texts(tree.get("items"), "status")).containsOnly("ISSUED");
    JsonNode commune = hung.get("/api/v1/plans/" + tree.get("items").get(6).get("id").asString());
    assertThat(commune.get("title").asString()).isEqualTo("Tuyên truyền năm 2025");
    assertThat(commune.get("activities").get(0).get("text").asString()).isEqualTo("Đăng bản tin");
    assertThat(texts(commune.get("activities").get(0).get("leadUnits"), "code"))
        .containsExactly("99006");
    assertThat(commune.get("regimes")).isEmpty();
  }

  @Test
  void theSameRequestTwiceIsOnePlanAndAnotherBodyIsRefused() {
    JsonNode first = drafted();
    JsonNode again = drafted();

    assertThat(again.get("id")).isEqualTo(first.get("id"));
    HttpResponse<String> other =
        hung.send(
            "POST",
            "/api/v1/plans",
            PLAN.replace("2025-01-24", "2025-01-25"),
            "application/json",
            Map.of("Idempotency-Key", name));
    assertThat(other).matches(problem(422, "idempotency-key.reused"));
  }

  @Test
  void whatNoDraftMayBeIsRefusedInWords() {
    assertThat(refused(PLAN.replace("Tuyên truyền năm 2025", " ")))
        .matches(problem(422, "plan.title-missing"));
    assertThat(refused(PLAN.replace("Hội Lạ", "99.KHONG"))).matches(problem(422, "unit.missing"));
    assertThat(refused(PLAN.replace("\"99\"", "\"98\""))).matches(problem(422, "unit.missing"));
    assertThat(
            refused(
                PLAN.replace(
                    "{\"kind\":\"WINDOW\"}", "{\"kind\":\"BY_DATE\",\"due\":\"2025-01-10\"}")))
        .matches(problem(422, "activity.due-before-issue"));
    assertThat(refused(PLAN.replace("\"year\":2025", "\"year\":12")))
        .matches(problem(422, "number.out-of-range"));
    assertThat(refused(PLAN.replace("\"kind\":\"WINDOW\"", "")))
        .matches(problem(422, "field.missing"));
    for (String list : List.of("activities", "regimes", "recipients", "bases")) {
      assertThat(refused("{\"title\":\"x\",\"%s\":[null]}".formatted(list)))
          .matches(problem(400, "malformed"));
    }
    assertThat(refused("{\"title\":\"x\",\"unknown\":1}")).matches(problem(400, "malformed"));
    assertThat(hung.send("POST", "/api/v1/plans", PLAN, "application/json", Map.of()))
        .matches(problem(400, "idempotency-key.missing"));
  }

  private HttpResponse<String> refused(String body) {
    return hung.send(
        "POST", "/api/v1/plans", body, "application/json", Map.of("Idempotency-Key", name + "!"));
  }

  @Test
  void aTextBecomesADraftWithItsQuestions() {
    String text =
        """
        ỦY BAN NHÂN DÂN
        TỈNH MINH HỌA
        Số: 35/KH-UBND

        Minh Họa, ngày 24 tháng 01 năm 2025

        KẾ HOẠCH
        Tuyên truyền cải cách hành chính năm 2025
        """;
    Map<String, String> key = Map.of("Idempotency-Key", name);

    HttpResponse<String> imported =
        hung.send("POST", "/api/v1/plans/imports", text, "text/plain; charset=utf-8", key);

    assertThat(imported.statusCode()).as(imported.body()).isEqualTo(201);
    assertThat(json(imported).get("status").asString()).isEqualTo("DRAFT");
    assertThat(json(imported).get("issuer").asString()).isEqualTo("99");
    assertThat(json(imported).get("year").asInt()).isEqualTo(2025);
  }

  @Test
  void aDraftThatWasReadCanBeSentBackAndNothingChanges() {
    JsonNode draft = drafted();
    JsonNode answered = answered(hung, draft);
    assertThat(hung.ok("PUT", at(draft), answered.toString(), seen(answered))).isEqualTo(answered);

    JsonNode submitted = hung.ok("POST", at(draft) + "/submission", "{}", seen(answered));
    assertThat(hung.ok("PUT", at(draft), submitted.toString(), seen(submitted)))
        .isEqualTo(submitted);
    assertThat(hung.get(at(draft))).isEqualTo(submitted);
    ObjectNode odd = (ObjectNode) submitted.deepCopy();
    ((ObjectNode) odd.get("activities").get(0)).put("leadUnit", "99");
    assertThat(
            hung.send("PUT", at(draft), odd.toString(), "application/json", seen(submitted)).body())
        .contains("/activities/0/leadUnit");
  }

  @Test
  void aSubPlanThatWasReadCanBeSentBackAndNothingChanges() {
    JsonNode issued = issued("REVIEW");
    JsonNode items = hung.get(at(issued) + "/tree").get("items");
    String district =
        "/api/v1/plans/"
            + items
                .valueStream()
                .filter(one -> one.get("unit").asString().equals("992"))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asString();
    JsonNode sub = mai.get(district);

    assertThat(mai.ok("PUT", district, sub.toString(), seen(sub))).isEqualTo(sub);
    assertThat(mai.get(district)).isEqualTo(sub);
  }

  @Test
  void accentsThatComeApartMakeTheSamePlan() {
    Map<String, String> typed = Map.of("Idempotency-Key", name + "-typed");
    Map<String, String> sent = Map.of("Idempotency-Key", name + "-sent");
    String apart = Normalizer.normalize(PLAN, Normalizer.Form.NFD);

    JsonNode draft = hung.ok("POST", "/api/v1/plans", PLAN, typed);

    assertThat(hung.ok("POST", "/api/v1/plans", apart, typed)).isEqualTo(draft);
    String text = "KẾ HOẠCH\nTuyên truyền cải cách hành chính năm 2025\n";
    String here = "/api/v1/plans/imports?issuer=99&dryRun=true";
    assertThat(hung.send("POST", here, text, "text/plain; charset=utf-8", sent).statusCode())
        .isEqualTo(200);
    assertThat(
            hung.send(
                    "POST",
                    here,
                    Normalizer.normalize(text, Normalizer.Form.NFD),
                    "text/plain; charset=utf-8",
                    sent)
                .body())
        .isEqualTo(hung.send("POST", here, text, "text/plain; charset=utf-8", sent).body());
  }

  @Test
  void aWriteThatHasNotSeenTheLatestIsRefused() {
    JsonNode draft = drafted();
    String path = at(draft) + "/issue";

    assertThat(chau.send("POST", path, "{}", "application/json", Map.of()))
        .matches(problem(428, "if-match.missing"));
    assertThat(chau.send("POST", path, "{}", "application/json", Map.of("If-Match", "\"99\"")))
        .matches(problem(412, "stale"));
    assertThat(chau.send("POST", path, "{}", "application/json", seen(draft)))
        .matches(problem(422, "plan.question-open"));
    assertThat(hung.get(at(draft)).get("version")).isEqualTo(draft.get("version"));
  }

  @ParameterizedTest
  @CsvSource({
    "hung,PUT,''",
    "chau,POST,/issue",
    "hung,POST,/submission",
    "chau,POST,/return",
    "chau,POST,/amendments",
    "chau,POST,/withdrawal",
    "hung,DELETE,''"
  })
  void whoeverComesTooLateIsShownThePlanAsItStands(String login, String method, String act) {
    JsonNode draft = drafted();
    Client late = new Client(service, login);
    String body = method.equals("DELETE") ? null : "{}";
    String form = body == null ? null : "application/json";

    HttpResponse<String> refused =
        late.send(method, at(draft) + act, body, form, Map.of("If-Match", "\"99\""));

    assertThat(refused).matches(problem(412, "stale"));
    assertThat(json(refused).path("current")).isEqualTo(late.get(at(draft)));
    assertThat(refused.headers().firstValue("ETag")).hasValue(seen(draft).get("If-Match"));
  }

  @Test
  void aDraftIsItsOwnUnitsAffairAndAPlanInForceBindsThoseBelow() {
    JsonNode draft = drafted();
    assertThat(mai.send("GET", at(draft), null, null, Map.of())).matches(problem(404, "not-found"));
    assertThat(new Client(service, "thanh").send("GET", at(draft), null, null, Map.of()))
        .matches(problem(404, "not-found"));
    assertThat(new Client(service, "quantri").send("GET", at(draft), null, null, Map.of()))
        .matches(problem(403, "forbidden"));

    JsonNode issued = issued("AUTOMATIC");
    assertThat(lan.get(at(issued)).get("id")).isEqualTo(issued.get("id"));
    assertThat(texts(lan.get(at(issued) + "/tree").get("items"), "unit"))
        .containsExactly("99", "992", "99006");
    assertThat(
            mai.send(
                "POST",
                at(issued) + "/withdrawal",
                "{\"reason\":\"x\"}",
                "application/json",
                seen(issued)))
        .matches(problem(403, "forbidden"));
    assertThat(texts(mai.get("/api/v1/plans?year=2025&issuer=992").get("items"), "title"))
        .contains("Tuyên truyền năm 2025");
    assertThat(texts(lan.get("/api/v1/plans?status=DRAFT").get("items"), "id")).isEmpty();
  }

  @Test
  void aPlanWithdrawnBeforeItWasIssuedStaysItsOwnUnitsAffair() {
    JsonNode draft = drafted();
    chau.ok("POST", at(draft) + "/withdrawal", "{\"reason\":\"Không dùng\"}", seen(draft));
    assertThat(texts(hung.get("/api/v1/plans?status=WITHDRAWN").get("items"), "id"))
        .contains(draft.get("id").asString());
    for (Client other : List.of(mai, lan, new Client(service, "thanh"))) {
      assertThat(List.of("", "/preview", "/tree"))
          .map(path -> other.send("GET", at(draft) + path, null, null, Map.of()))
          .allMatch(problem(404, "not-found"));
      assertThat(texts(other.get("/api/v1/plans?status=WITHDRAWN").get("items"), "id"))
          .doesNotContain(draft.get("id").asString());
    }
  }

  @Test
  void aSubPlanWithdrawnBeforeItWasIssuedStaysItsOwnUnitsAffair() {
    JsonNode issued = issued("REVIEW");
    String sub =
        "/api/v1/plans/" + hung.get(at(issued) + "/tree").get("items").get(2).get("id").asString();
    chau.ok("POST", at(issued) + "/withdrawal", "{\"reason\":\"Thay thế\"}", seen(issued));
    service.settled();
    assertThat(mai.get(sub).get("status").asString()).isEqualTo("WITHDRAWN");
    assertThat(List.of(lan, hung))
        .map(other -> other.send("GET", sub, null, null, Map.of()))
        .allMatch(problem(404, "not-found"));
    assertThat(texts(lan.get(at(issued) + "/tree").get("items"), "unit")).containsExactly("99");
  }

  @Test
  void aSubPlanUnderReviewIsGivenToOthersAndIssuedByItsUnit() {
    JsonNode issued = issued("REVIEW");
    JsonNode tree = hung.get(at(issued) + "/tree?depth=ONE");
    assertThat(texts(tree.get("items"), "unit")).containsExactly("991", "992");
    assertThat(texts(tree.get("items"), "status")).containsOnly("DRAFT");
    JsonNode own = mai.get("/api/v1/plans/" + tree.get("items").get(1).get("id").asString());
    assertThat(own.get("awaitsUntil").get("on").asString()).isEqualTo("2025-02-07");

    JsonNode given =
        mai.ok(
            "PUT",
            at(own),
            "{\"activities\":[{\"ref\":\"PL.1\",\"leads\":[\"Phòng Nội vụ\",\"UBND các xã, thị"
                + " trấn\"]}]}",
            seen(own));
    JsonNode inForce =
        new Client(service, "kien")
            .ok("POST", at(own) + "/issue", "{\"issuedOn\":\"2025-02-03\"}", seen(given));
    service.settled();

    assertThat(texts(inForce.get("activities").get(0).get("leadUnits"), "code"))
        .containsExactly("992", "992.PNV", "99005", "99006");
    assertThat(texts(mai.get(at(own) + "/tree?under=992").get("items"), "unit"))
        .containsExactly("992", "99005", "99006");
  }

  @Test
  void amendingAndWithdrawingTravelDown() {
    JsonNode issued = issued("AUTOMATIC");
    JsonNode amended =
        chau.ok(
            "POST",
            at(issued) + "/amendments",
            "{\"activities\":[{\"ref\":\"PL.1\",\"leads\":[\"UBND huyện Núi"
                + " Xanh\"]}],\"regimes\":[]}",
            seen(issued));
    service.settled();
    assertThat(amended.get("revision").asInt()).isEqualTo(1);
    JsonNode tree = hung.get(at(issued) + "/tree").get("items");
    assertThat(texts(tree, "status"))
        .containsExactly(
            "ISSUED", "WITHDRAWN", "WITHDRAWN", "WITHDRAWN", "ISSUED", "WITHDRAWN", "WITHDRAWN");

    chau.ok("POST", at(issued) + "/withdrawal", "{\"reason\":\"Thay thế\"}", seen(amended));
    service.settled();
    assertThat(texts(hung.get(at(issued) + "/tree").get("items"), "status"))
        .containsOnly("WITHDRAWN");
  }

  @Test
  void anAmendmentIsSeenBeforeItIsMadeAndGivesNothingLateUnaccepted() {
    JsonNode issued = issued("AUTOMATIC");
    String at = at(issued) + "/amendments";
    String late =
        """
        {"activities":[{"ref":"PL.1"},{"ref":"PL.9","text":"Gửi danh sách","leads":["Sở Nội vụ"],
          "schedule":{"kind":"BY_DATE","due":"2025-01-24"}}]%s}
        """;

    service.clock().set("2025-03-03T09:00");
    try {
      JsonNode seen = hung.ok("POST", at + "/preview", late.formatted(""), seen(issued));
      assertThat(seen.get("ready").asBoolean()).isTrue();
      assertThat(seen.get("late")).hasSize(1);
      assertThat(texts(seen.get("late").get(0).get("units"), "code")).containsExactly("99.SNV");
      assertThat(texts(seen.get("receivers").get("direct"), "code")).contains("99.SNV");
      assertThat(hung.get(at(issued)).get("revision").asInt()).isZero();

      assertThat(chau.send("POST", at, late.formatted(""), "application/json", seen(issued)))
          .matches(problem(422, "obligation.born-late"));
      JsonNode amended =
          chau.ok("POST", at, late.formatted(",\"acceptLate\":[\"PL.9\"]"), seen(issued));
      assertThat(amended.get("revision").asInt()).isEqualTo(1);
    } finally {
      service.clock().set("2025-01-24T09:00");
    }
  }
}

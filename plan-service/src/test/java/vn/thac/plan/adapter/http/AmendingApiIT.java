package vn.thac.plan.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.testkit.Answers.code;
import static vn.thac.testkit.Answers.texts;

import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import tools.jackson.databind.JsonNode;
import vn.thac.plan.Client;
import vn.thac.plan.RunningService;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** A document that amends a plan, from the file to the sub-plans. The people are PlanApiIT's. */
@OnEveryStore
class AmendingApiIT {

  private static final String PLAN =
      """
      {"issuer":"99","number":"%s","title":"Chăm sóc cây xanh","year":2025,"date":"2025-01-24",
       "activities":[
        {"ref":"II.1","text":"Trồng cây","leads":["Sở Nội vụ"],"supports":[],
         "schedule":{"kind":"BY_DATE","due":"2025-06-30"}},
        {"ref":"II.2","text":"Tưới cây","leads":["UBND các huyện, thành phố"],"supports":[],
         "schedule":{"kind":"BY_DATE","due":"2025-07-31"}}]}
      """;
  private static final String AMENDING =
      """
      KẾ HOẠCH
      Sửa đổi, bổ sung Kế hoạch số %s ngày 24/01/2025

      I. NỘI DUNG
      1. Gia hạn thời gian hoàn thành nhiệm vụ tại khoản 1 Mục II đến ngày 29/8/2025.
      2. Bãi bỏ khoản 2 Mục II.
      3. Bãi bỏ khoản 9 Mục II.
      """;

  private final RunningService service;
  private final Client hung;
  private final Client chau;
  private final String name;
  private final String number;

  AmendingApiIT(Store store, TestInfo test) {
    service = RunningService.on(store);
    hung = new Client(service, "hung");
    chau = new Client(service, "chau");
    name = test.getTestMethod().orElseThrow().getName();
    number = Math.abs(name.hashCode() % 9_000) + 1_000 + "/KH-UBND";
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void settle() {
    Client.settle(service);
  }

  @Test
  void aDocumentAmendsThePlanOfItsNumberOnceItsQuestionsAreAnsweredAndALeaderSigns() {
    JsonNode target = issued();
    JsonNode draft = amending();
    assertThat(draft.get("source").get("amends").asString()).isEqualTo(number);

    JsonNode look = hung.get(at(draft));
    assertThat(look.get("plan").get("id").asString()).isEqualTo(target.get("id").asString());
    assertThat(texts(look.get("changes"), "became")).containsExactly("REDATED");
    assertThat(texts(look.get("questions"), "code"))
        .containsExactly("amends.begun", "amends.element");
    assertThat(look.get("ready").asBoolean()).isFalse();

    JsonNode ready =
        hung.ok(
            "PUT",
            at(draft),
            "{\"answers\":[{\"ref\":\"I.2\",\"begun\":\"WITHDRAW\"},{\"ref\":\"I.3\",\"left\":true}]}",
            PlanApiIT.seen(draft));
    assertThat(ready.get("ready").asBoolean()).isTrue();
    assertThat(texts(ready.get("changes"), "became")).containsExactly("REDATED", "REPEALED");
    assertThat(texts(ready.get("left"), "ref")).containsExactly("I.3");

    JsonNode answered = hung.get("/api/v1/plans/" + draft.get("id").asString());
    JsonNode submitted =
        hung.ok(
            "POST",
            "/api/v1/plans/" + draft.get("id").asString() + "/submission",
            "{}",
            PlanApiIT.seen(answered));
    JsonNode amended =
        chau.ok("POST", at(draft), upon(ready.get("plan")), PlanApiIT.seen(submitted));
    service.settled();

    assertThat(amended.get("id").asString()).isEqualTo(target.get("id").asString());
    assertThat(amended.get("revision").asInt()).isEqualTo(1);
    assertThat(texts(amended.get("activities"), "ref")).containsExactly("II.1");
    JsonNode schedule = amended.get("activities").get(0).get("schedule");
    assertThat(schedule.get("due").asString()).isEqualTo("2025-08-29");
    assertThat(schedule.get("text").asString()).startsWith("Gia hạn thời gian hoàn thành");
    assertThat(texts(hung.get(PlanApiIT.at(target) + "/tree").get("items"), "status"))
        .contains("WITHDRAWN");
    JsonNode closed = hung.get("/api/v1/plans/" + draft.get("id").asString());
    assertThat(closed.get("status").asString()).isEqualTo("WITHDRAWN");
    assertThat(closed.get("reason").asString()).contains(number);

    JsonNode again = chau.ok("POST", at(draft), upon(ready.get("plan")), PlanApiIT.seen(closed));
    assertThat(again.get("revision").asInt()).isEqualTo(1);
  }

  @Test
  void whereThePlanIsNotHereAnotherIsNamedOrTheDraftIsAPlanOfItsOwn() {
    JsonNode draft = amending();
    JsonNode look = hung.get(at(draft));
    assertThat(look.hasNonNull("plan")).isFalse();
    assertThat(look.get("number").asString()).isEqualTo(number);

    JsonNode other = issued("9" + number);
    JsonNode upon =
        hung.ok(
            "PUT",
            at(draft),
            "{\"plan\":\"" + other.get("id").asString() + "\"}",
            PlanApiIT.seen(draft));
    assertThat(upon.get("plan").get("id").asString()).isEqualTo(other.get("id").asString());

    JsonNode now = hung.get("/api/v1/plans/" + draft.get("id").asString());
    JsonNode own =
        hung.ok(
            "PUT",
            "/api/v1/plans/" + draft.get("id").asString(),
            "{\"answered\":[\"amends " + number + "\"]}",
            PlanApiIT.seen(now));
    assertThat(own.get("source").hasNonNull("amends")).isFalse();
    assertThat(hung.send("GET", at(draft), null, null, Map.of()).statusCode()).isEqualTo(404);
  }

  @Test
  void anotherVersionThanTheOneLookedAtIsNotAmendedAndNeitherIsAPlanOfOthers() {
    JsonNode target = issued();
    JsonNode draft = amending();
    HttpResponse<String> stale =
        chau.send(
            "POST",
            at(draft),
            "{\"plan\":\"" + target.get("id").asString() + "\",\"planVersion\":1}",
            "application/json",
            PlanApiIT.seen(draft));
    assertThat(stale.statusCode()).isEqualTo(412);
    HttpResponse<String> open =
        chau.send(
            "POST",
            at(draft),
            upon(hung.get(at(draft)).get("plan")),
            "application/json",
            PlanApiIT.seen(draft));
    assertThat(code(open, 422)).startsWith("amends.");
    assertThat(
            hung.send(
                    "POST",
                    at(draft),
                    upon(hung.get(at(draft)).get("plan")),
                    "application/json",
                    PlanApiIT.seen(draft))
                .statusCode())
        .isEqualTo(403);
    HttpResponse<String> unknown =
        hung.send(
            "PUT",
            at(draft),
            "{\"answers\":[{\"ref\":\"X.1\"}]}",
            "application/json",
            PlanApiIT.seen(draft));
    assertThat(unknown.statusCode()).isEqualTo(422);
  }

  private static String upon(JsonNode plan) {
    return "{\"plan\":\"%s\",\"planVersion\":%d}"
        .formatted(plan.get("id").asString(), plan.get("version").asLong());
  }

  private static String at(JsonNode draft) {
    return "/api/v1/plans/" + draft.get("id").asString() + "/amendment";
  }

  private JsonNode amending() {
    return hung.ok(
        "POST",
        "/api/v1/plans/imports?year=2025&issuer=99",
        AMENDING.formatted(number),
        Map.of("Idempotency-Key", name + "-amending", "Content-Type", "text/plain"));
  }

  private JsonNode issued() {
    return issued(number);
  }

  private JsonNode issued(String as) {
    JsonNode draft =
        hung.ok(
            "POST",
            "/api/v1/plans",
            PLAN.formatted(as),
            Map.of("Idempotency-Key", name + as.replace('/', '-')));
    JsonNode issued =
        chau.ok(
            "POST",
            PlanApiIT.at(draft) + "/issue",
            "{\"policy\":\"AUTOMATIC\"}",
            PlanApiIT.seen(draft));
    service.settled();
    return issued;
  }
}

package vn.thac.plan.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.testkit.Answers.problem;
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

/**
 * Between a draft and its issue, with the people of {@link PlanApiIT}: hung runs it, chau signs.
 */
@OnEveryStore
class SigningApiIT {

  private static final String SAYING_WHY = "{\"reason\":\"Thiếu căn cứ\"}";

  private final RunningService service;
  private final Client hung;
  private final Client chau;
  private final String name;

  SigningApiIT(Store store, TestInfo test) {
    service = RunningService.on(store);
    hung = new Client(service, "hung");
    chau = new Client(service, "chau");
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
    return hung.ok("POST", "/api/v1/plans", PlanApiIT.PLAN, Map.of("Idempotency-Key", name));
  }

  @Test
  void aCoordinatorSubmitsALeaderReturnsWithAReasonAndIssues() {
    JsonNode draft = PlanApiIT.answered(hung, drafted());
    String plan = PlanApiIT.at(draft);
    assertThat(hung.send("POST", plan + "/issue", "{}", "application/json", PlanApiIT.seen(draft)))
        .matches(problem(403, "forbidden"));
    assertThat(
            chau.send(
                "POST", plan + "/return", SAYING_WHY, "application/json", PlanApiIT.seen(draft)))
        .matches(problem(409, "plan.not-submitted"));

    JsonNode submitted =
        hung.ok(
            "POST",
            plan + "/submission",
            "{\"note\":\"Trình ký trước 30/01\"}",
            PlanApiIT.seen(draft));
    assertThat(submitted.at("/submission/stage").asString()).isEqualTo("SUBMITTED");
    assertThat(submitted.at("/submission/by").asString()).isEqualTo("Trần Văn Hùng");
    assertThat(submitted.at("/submission/at").asString()).isEqualTo("2025-01-24T02:00:00Z");
    assertThat(submitted.at("/may/issue").asBoolean()).isFalse();
    assertThat(chau.get(plan).at("/submission/words").asString()).isEqualTo("Trình ký trước 30/01");
    assertThat(chau.get(plan).at("/may/issue").asBoolean()).isTrue();
    assertThat(
            hung.send(
                "POST", plan + "/submission", "{}", "application/json", PlanApiIT.seen(submitted)))
        .matches(problem(422, "plan.submitted-already"));

    assertThat(
            chau.send(
                "POST", plan + "/return", "{}", "application/json", PlanApiIT.seen(submitted)))
        .matches(problem(422, "field.missing"));
    assertThat(
            hung.send(
                "POST",
                plan + "/return",
                SAYING_WHY,
                "application/json",
                PlanApiIT.seen(submitted)))
        .matches(problem(403, "forbidden"));
    JsonNode returned = chau.ok("POST", plan + "/return", SAYING_WHY, PlanApiIT.seen(submitted));
    assertThat(hung.get(plan).at("/submission/stage").asString()).isEqualTo("RETURNED");
    assertThat(hung.get(plan).at("/submission/words").asString()).isEqualTo("Thiếu căn cứ");
    assertThat(hung.get("/api/v1/plans?status=DRAFT").get("items"))
        .anyMatch(item -> item.at("/submission/stage").asString("").equals("RETURNED"));

    JsonNode again = hung.ok("POST", plan + "/submission", "{}", PlanApiIT.seen(returned));
    JsonNode issued = chau.ok("POST", plan + "/issue", "{}", PlanApiIT.seen(again));
    assertThat(issued.get("status").asString()).isEqualTo("ISSUED");
    assertThat(issued.has("submission")).isFalse();
  }

  @Test
  void whatIsWrittenAgainIsTakenBackAndWhatCannotBeIssuedIsNotSubmitted() {
    JsonNode draft = drafted();
    assertThat(
            hung.send(
                "POST",
                PlanApiIT.at(draft) + "/submission",
                "{}",
                "application/json",
                PlanApiIT.seen(draft)))
        .matches(problem(422, "plan.question-open"));

    JsonNode submitted =
        hung.ok(
            "POST",
            PlanApiIT.at(draft) + "/submission",
            "{}",
            PlanApiIT.seen(PlanApiIT.answered(hung, draft)));
    JsonNode rewritten =
        hung.ok("PUT", PlanApiIT.at(draft), "{\"title\":\"Tên khác\"}", PlanApiIT.seen(submitted));

    assertThat(submitted.has("submission")).isTrue();
    assertThat(rewritten.has("submission")).isFalse();
  }

  @Test
  void whatWouldBeLateOnTheDayItIsGivenIsToldBeforeAndAcceptedByName() {
    JsonNode draft =
        hung.ok(
            "POST",
            "/api/v1/plans",
            """
            {"issuer":"99","title":"Muộn","year":2025,"date":"2025-01-15","activities":[
              {"ref":"1","text":"Việc","leads":["Sở Nội vụ"],"schedule":{"kind":"STANDING"}}],
             "regimes":[{"ref":"V.1","to":"UBND tỉnh","reporters":["UBND cấp huyện"],
               "periods":["MONTH"],"dueDay":22}]}
            """,
            Map.of("Idempotency-Key", name));
    JsonNode preview = chau.get(PlanApiIT.at(draft) + "/preview");
    assertThat(preview.get("on").asString()).isEqualTo("2025-01-15");
    assertThat(texts(preview.get("late"), "ref")).containsOnly("V.1");
    assertThat(preview.get("late"))
        .anySatisfy(
            late -> {
              assertThat(late.at("/due/on").asString()).isEqualTo("2025-01-22");
              assertThat(texts(late.get("units"), "code")).containsExactly("991", "992");
              assertThat(late.get("next").asString()).isEqualTo("2025-01-23");
            });

    String path = PlanApiIT.at(draft) + "/issue";
    HttpResponse<String> refused =
        chau.send("POST", path, "{}", "application/json", PlanApiIT.seen(draft));
    assertThat(refused).matches(problem(422, "obligation.born-late"));
    assertThat(refused.body()).contains("UBND huyện Núi Xanh");
    JsonNode issued = chau.ok("POST", path, "{\"acceptLate\":[\"V.1\"]}", PlanApiIT.seen(draft));
    assertThat(issued.get("status").asString()).isEqualTo("ISSUED");
  }

  @Test
  void theLookBeforeSaysWhoGetsWhatOnEveryLevel() {
    JsonNode look =
        chau.get(PlanApiIT.at(PlanApiIT.answered(hung, drafted())) + "/receivers?policy=AUTOMATIC");

    assertThat(texts(look.get("direct"), "name")).contains("Sở Nội vụ", "UBND huyện Núi Xanh");
    assertThat(texts(look.get("levels"), "level"))
        .containsExactly("PROVINCE", "DISTRICT", "COMMUNE");
    assertThat(look.at("/levels/1/subPlans").asInt()).isEqualTo(2);
    assertThat(look.at("/levels/1/people/LEADER").asInt()).isEqualTo(1);
    assertThat(look.at("/levels/2/subPlans").asInt()).isEqualTo(4);
  }

  @Test
  void aPlanWithAnOpenQuestionIsNotIssued() {
    JsonNode draft = drafted();
    JsonNode dated =
        hung.ok(
            "PUT",
            PlanApiIT.at(draft),
            "{\"regimes\":[{\"ref\":\"V.1\",\"dueDay\":20}]}",
            PlanApiIT.seen(draft));
    HttpResponse<String> refused =
        chau.send(
            "POST",
            PlanApiIT.at(draft) + "/issue",
            "{}",
            "application/json",
            PlanApiIT.seen(dated));

    assertThat(refused).matches(problem(422, "plan.question-open"));
    assertThat(refused.body()).contains("Hội Lạ");
  }
}

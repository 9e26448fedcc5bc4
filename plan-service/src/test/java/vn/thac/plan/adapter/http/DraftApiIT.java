package vn.thac.plan.adapter.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.testkit.Answers.json;
import static vn.thac.testkit.Answers.problem;
import static vn.thac.testkit.Answers.texts;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thac.plan.Client;
import vn.thac.plan.RunningService;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/**
 * How many drafts a person may have, and how they go. In the province 99 hung coordinates and chau
 * leads; mai coordinates the district 992; snv and thanh draft nothing.
 */
@OnEveryStore
class DraftApiIT {

  private static final int MOST = 50;
  private static final int AT_ONCE = 8;
  private static final String PLANS = "/api/v1/plans";
  private static final String TEXT =
      "KẾ HOẠCH\nTuyên truyền năm 2025\n1. Sở Nội vụ chủ trì đăng bản tin.";

  private final RunningService service;
  private final Store store;
  private final Client hung;
  private final Client chau;
  private final Client mai;

  DraftApiIT(Store store) {
    this.store = store;
    service = RunningService.on(store);
    hung = new Client(service, "hung");
    chau = new Client(service, "chau");
    mai = new Client(service, "mai");
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void settle() {
    Client.settle(service);
    store.database().getCollection("plans").deleteMany(new Document());
  }

  @Test
  void aPersonHasSoManyDraftsInAUnitAndIsToldWhatToDo() {
    IntStream.range(0, MOST).forEach(i -> drafted(hung, "k" + i));
    JsonNode first = drafted(hung, "k0");

    HttpResponse<String> vi = draft(hung, "one-more");
    assertThat(vi).matches(problem(409, "plan.too-many-drafts"));
    assertThat(vi.body()).contains("đã có 50 dự thảo", "ban hành hoặc xóa bớt");
    assertThat(english(hung, "one-more").body()).contains("issue or delete some first");
    assertThat(imported("file")).matches(problem(409, "plan.too-many-drafts"));
    drafted(chau, "another-person");

    // What was withdrawn unissued is still kept, and counts; what is issued or deleted does not.
    chau.ok("POST", at(first) + "/withdrawal", "{\"reason\":\"nhầm\"}", seen(first));
    assertThat(draft(hung, "one-more")).matches(problem(409, "plan.too-many-drafts"));
    JsonNode issued = drafted(hung, "k1");
    chau.ok("POST", at(issued) + "/issue", "{\"policy\":\"REVIEW\"}", seen(issued));
    drafted(hung, "one-more");
    assertThat(draft(hung, "two-more")).matches(problem(409, "plan.too-many-drafts"));
    assertThat(delete(hung, drafted(hung, "k2")).statusCode()).isEqualTo(200);
    drafted(hung, "two-more");
  }

  @Test
  void theBoundIsPassedByNoMoreThanAreOnTheirWayAtOnce() throws Exception {
    List<Callable<Integer>> all =
        IntStream.range(0, MOST + 3 * AT_ONCE)
            .<Callable<Integer>>mapToObj(i -> () -> draft(hung, "c" + i).statusCode())
            .toList();
    try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
      int made = 0;
      for (Future<Integer> one : threads.invokeAll(all)) {
        assertThat(one.get()).isIn(201, 409);
        made += one.get() == 201 ? 1 : 0;
      }
      assertThat(made).isBetween(MOST, MOST + AT_ONCE - 1);
    }
  }

  @Test
  void aDraftWhoseIssuerIsNotInTheDirectorySaysSoAndIsGivenAnotherByWhoMayDraftForThat() {
    JsonNode draft = drafted(hung, "no-issuer");
    store
        .database()
        .getCollection("plans")
        .updateOne(
            new Document("_id", draft.get("id").asString()),
            new Document("$set", new Document("issuer.unit", "98")));
    JsonNode obstacle = hung.get(at(draft) + "/preview").get("obstacles").get(0);
    assertThat(obstacle.get("code").asString()).isEqualTo("plan.issuer-missing");
    assertThat(obstacle.get("pointer").asString()).isEqualTo("/issuer");

    assertThat(
            hung.send("PUT", at(draft), "{\"issuer\":\"992\"}", "application/json", seen(draft))
                .statusCode())
        .isEqualTo(403);
    JsonNode given = hung.ok("PUT", at(draft), "{\"issuer\":\"99\"}", seen(draft));
    assertThat(given.get("issuer").asString()).isEqualTo("99");
    assertThat(hung.get(at(given) + "/preview").get("obstacles")).isEmpty();
  }

  @Test
  void whoDraftedItOrLeadsTheUnitDeletesItAndNobodyElse() {
    JsonNode hungs = drafted(hung, "of-hung");
    JsonNode chaus = drafted(chau, "of-chau");

    for (String login : List.of("mai", "lan", "snv", "thanh", "quantri")) {
      assertThat(delete(new Client(service, login), hungs).statusCode()).as(login).isIn(403, 404);
    }
    assertThat(delete(mai, hungs)).matches(problem(404, "not-found"));
    assertThat(delete(hung, chaus)).matches(problem(403, "plan.anothers-draft"));
    assertThat(hung.get(at(chaus)).get("deletable").asBoolean()).isFalse();
    assertThat(hung.get(at(hungs)).get("deletable").asBoolean()).isTrue();
    assertThat(chau.get(at(hungs)).get("deletable").asBoolean()).isTrue();

    assertThat(json(delete(chau, hungs)).get("by").asString()).isEqualTo("chau");
    assertThat(json(delete(chau, chaus)).get("by").asString()).isEqualTo("chau");
    assertThat(delete(mai, hungs)).matches(problem(404, "not-found"));
  }

  @Test
  void aDeletedDraftIsGoneHoweverOftenItIsDeletedOrSentAgain() {
    JsonNode draft = drafted(hung, "gone");
    HttpResponse<String> first = delete(hung, draft);

    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(delete(hung, draft).body()).isEqualTo(first.body());
    assertThat(hung.send("GET", at(draft), null, null, Map.of()))
        .matches(problem(404, "not-found"));
    assertThat(texts(hung.get(PLANS), "id")).doesNotContain(draft.get("id").asString());
    assertThat(draft(hung, "gone")).matches(problem(410, "plan.deleted"));
    assertThat(english(hung, "gone").body()).contains("another Idempotency-Key");
    assertThat(draft(hung, "gone", plan().replace("Đăng", "Phát")))
        .matches(problem(422, "idempotency-key.reused"));
    assertThat(hung.send("PUT", at(draft), "{}", "application/json", seen(draft)))
        .matches(problem(404, "not-found"));
    assertThat(drafted(hung, "anew").get("id")).isNotEqualTo(draft.get("id"));
  }

  @Test
  void anImportIsOneDraftAndStaysDeleted() {
    JsonNode draft = json(imported("file"));
    assertThat(json(imported("file")).get("id")).isEqualTo(draft.get("id"));

    assertThat(delete(hung, draft).statusCode()).isEqualTo(200);

    assertThat(imported("file")).matches(problem(410, "plan.deleted"));
  }

  @Test
  void aDateBeyondTheCalendarIsShownWithWhereItIsPutRight() {
    byte[] old =
        ("ỦY BAN NHÂN DÂN\nTỈNH MINH HỌA\nSố: 5/KH-UBND\n\n"
                + "Minh Họa, ngày 30 tháng 4 năm 1975\n\n"
                + TEXT)
            .getBytes(UTF_8);
    Map<String, String> headers = Map.of("Idempotency-Key", "old", "Content-Type", "text/plain");
    JsonNode draft = json(hung.hand(PLANS + "/imports?issuer=99&year=2025", old, headers));
    assertThat(draft.get("date").asString()).isEqualTo("1975-04-30");

    JsonNode found = hung.get(at(draft) + "/preview").get("obstacles").get(0);
    assertThat(found.get("code").asString()).isEqualTo("plan.date-out-of-range");
    assertThat(found.get("pointer").asString()).isEqualTo("/date");

    JsonNode dated = hung.ok("PUT", at(draft), "{\"date\":\"2025-01-24\"}", seen(draft));
    assertThat(texts(hung.get(at(dated) + "/preview").get("obstacles"), "code"))
        .doesNotContain("plan.date-out-of-range");
  }

  @Test
  void onlyADraftAtTheTopIsDeletedAndOnlyAsItWasSeen() {
    JsonNode draft = drafted(hung, "d");
    assertThat(hung.send("DELETE", at(draft), null, null, Map.of()))
        .matches(problem(428, "if-match.missing"));
    JsonNode rewritten = hung.ok("PUT", at(draft), "{\"title\":\"Tên khác\"}", seen(draft));
    assertThat(delete(hung, draft)).matches(problem(412, "stale"));

    JsonNode issued =
        chau.ok("POST", at(draft) + "/issue", "{\"policy\":\"REVIEW\"}", seen(rewritten));
    service.settled();
    assertThat(delete(hung, rewritten)).matches(problem(412, "stale"));
    assertThat(delete(chau, issued)).matches(problem(409, "plan.not-a-draft"));
    JsonNode waiting = mai.get(PLANS + "?status=DRAFT").get("items").get(0);
    assertThat(delete(mai, waiting)).matches(problem(409, "plan.not-deleted-alone"));
    assertThat(mai.get(at(waiting)).get("deletable").asBoolean()).isFalse();
    chau.ok("POST", at(issued) + "/withdrawal", "{\"reason\":\"nhầm\"}", seen(issued));
    service.settled();
    JsonNode withdrawn = hung.get(at(issued));
    assertThat(delete(hung, withdrawn)).matches(problem(409, "plan.not-a-draft"));
  }

  private static String plan() {
    return """
    {"issuer":"99","title":"Tuyên truyền năm 2025","year":2025,"date":"2025-01-24",
     "activities":[{"ref":"1","text":"Đăng bản tin","leads":["Sở Nội vụ","UBND các huyện, thành phố"],
       "schedule":{"kind":"WINDOW"}}]}
    """;
  }

  private static HttpResponse<String> draft(Client client, String key) {
    return draft(client, key, plan());
  }

  private static HttpResponse<String> draft(Client client, String key, String plan) {
    return client.send("POST", PLANS, plan, "application/json", Map.of("Idempotency-Key", key));
  }

  private static HttpResponse<String> english(Client client, String key) {
    return client.send(
        "POST",
        PLANS,
        plan(),
        "application/json",
        Map.of("Idempotency-Key", key, "Accept-Language", "en"));
  }

  private static JsonNode drafted(Client client, String key) {
    HttpResponse<String> answer = draft(client, key);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return json(answer);
  }

  private HttpResponse<String> imported(String key) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Idempotency-Key", key);
    headers.put("Content-Type", "text/plain");
    return hung.hand(PLANS + "/imports?issuer=99&year=2025", TEXT.getBytes(UTF_8), headers);
  }

  private static HttpResponse<String> delete(Client client, JsonNode plan) {
    return client.send("DELETE", at(plan), null, null, seen(plan));
  }

  private static Map<String, String> seen(JsonNode plan) {
    return Map.of("If-Match", "\"" + plan.get("version").asLong() + "\"");
  }

  private static String at(JsonNode plan) {
    return PLANS + "/" + plan.get("id").asString();
  }
}

package vn.thac.plan.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.testkit.Answers.json;
import static vn.thac.testkit.Answers.problem;
import static vn.thac.testkit.Answers.texts;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thac.plan.Client;
import vn.thac.plan.RunningService;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** The calendar as an administrator keeps it, and what a plan in force does on a change of it. */
@OnEveryStore
class CalendarApiIT {

  private static final String PLAN =
      """
      {"issuer":"99","number":"35/KH-UBND","title":"Tuyên truyền năm 2025","year":2025,
       "date":"2025-01-24",
       "activities":[
        {"ref":"PL.1","text":"Xây dựng kế hoạch","leads":["Các sở, ban, ngành","UBND các huyện, thành phố"],
         "schedule":{"kind":"BY_DATE","due":"2025-03-20"}},
        {"ref":"PL.2","text":"Đối thoại","leads":["Sở Nội vụ"],"schedule":{"kind":"WINDOW"}}],
       "regimes":[{"ref":"V.1","to":"Chủ tịch UBND tỉnh","reporters":["UBND cấp huyện"],
         "periods":["Q1","YEAR"],"dueDay":20}]}
      """;
  private static final String FILE =
      """
      date,kind,source
      2025-03-20,OFF,Công văn 1/VPCP ngày 20/01/2025
      2025-03-22,WORKED,Công văn 1/VPCP ngày 20/01/2025
      """;

  private final Store store;
  private final RunningService service;
  private final Client hung;
  private final Client admin;

  CalendarApiIT(Store store) {
    this.store = store;
    service = RunningService.on(store);
    hung = new Client(service, "hung");
    admin = new Client(service, "quantri");
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void settle() {
    Client.settle(service);
    for (String collection : List.of("calendar", "plans")) {
      store.database().getCollection(collection).deleteMany(new Document());
    }
  }

  @Test
  void aYearIsTheRulesAndTheExceptionsEachWithItsSource() {
    JsonNode rules = hung.get("/api/v1/calendar/2025");
    assertThat(rules.get("version").asInt()).isZero();
    assertThat(texts(rules.get("off"), "date"))
        .startsWith("2025-01-01", "2025-01-28")
        .contains("2025-04-07", "2025-04-30", "2025-05-01", "2025-09-02");
    assertThat(rules.get("exceptions")).isEmpty();

    imported(FILE);

    JsonNode year = hung.get("/api/v1/calendar/2025");
    assertThat(year.get("version").asInt()).isEqualTo(1);
    assertThat(year.get("workingDays").asInt()).isEqualTo(rules.get("workingDays").asInt());
    assertThat(texts(year.get("off"), "why"))
        .contains("ngày nghỉ theo Công văn 1/VPCP ngày 20/01/2025");
    assertThat(texts(year.get("worked"), "date")).containsExactly("2025-03-22");
    assertThat(texts(year.get("exceptions"), "kind")).containsExactly("OFF", "WORKED");
    assertThat(hung.get("/api/v1/calendar/2026").get("exceptions")).isEmpty();
    assertThat(hung.send("GET", "/api/v1/calendar/1999", null, null, Map.of()))
        .matches(problem(404, "not-found"));
  }

  @Test
  void onlyAnAdministratorKeepsItAndOnlyWhatCanBeRead() {
    assertThat(sent(hung, "", FILE)).matches(problem(403, "forbidden"));
    assertThat(sent(hung, "/preview", FILE)).matches(problem(403, "forbidden"));
    assertThat(sent(admin, "", FILE.replace("OFF", "HOLIDAY")))
        .matches(problem(422, "kind.unknown"));
    assertThat(sent(admin, "", "date,works\n")).matches(problem(422, "file.header"));
    assertThat(hung.get("/api/v1/calendar/2025").get("version").asInt()).isZero();
  }

  @Test
  void aChangeIsLookedAtBeforeAndMovesExactlyThatOnceItIsSet() {
    String plan = issued();

    JsonNode moves = json(sent(admin, "/preview", FILE));
    assertThat(moves.get("plans").asInt()).isEqualTo(1);
    assertThat(texts(moves.get("moves"), "kind")).containsExactly("TASK", "REPORT");
    assertThat(texts(moves.get("moves"), "ref")).containsExactly("PL.1", "2025-Q1");
    assertThat(texts(moves.get("moves"), "from")).containsOnly("2025-03-20");
    assertThat(texts(moves.get("moves"), "fromReason"))
        .containsExactly(
            "Thời hạn ghi trong kế hoạch: 20/03/2025",
            "Ngày 20 tháng cuối kỳ báo cáo quý I năm 2025: 20/03/2025");
    assertThat(texts(moves.get("moves"), "to")).containsOnly("2025-03-21");
    assertThat(moves.at("/moves/1/units")).hasToString("[\"991\",\"992\"]");
    assertThat(revision(plan)).isZero();
    assertThat(hung.get("/api/v1/calendar/2025").get("version").asInt()).isZero();

    imported(FILE);

    JsonNode moved = hung.get(plan);
    assertThat(moved.get("revision").asInt()).isEqualTo(1);
    assertThat(moved.at("/activities/0/dues/0/on").asString()).isEqualTo("2025-03-21");
    assertThat(moved.at("/activities/0/dues/0/reason").asString())
        .contains("20/03/2025 là ngày nghỉ theo Công văn 1/VPCP ngày 20/01/2025")
        .endsWith(
            "trước đây là 20/03/2025, lịch làm việc thay đổi theo Công văn 1/VPCP ngày 20/01/2025");
    assertThat(moved.at("/activities/1/dues/0/on").asString()).isEqualTo("2025-12-31");
    JsonNode tree = hung.get(plan + "/tree").get("items");
    assertThat(tree).hasSize(7);
    int tasks = 0;
    for (JsonNode one : tree) {
      JsonNode below = hung.get("/api/v1/plans/" + one.get("id").asString());
      assertThat(below.get("revision").asInt()).isEqualTo(1);
      assertThat(below.at("/activities/0/dues/0")).isEqualTo(moved.at("/activities/0/dues/0"));
      for (JsonNode lead : below.at("/activities/0/leadUnits")) {
        boolean fromAbove =
            below.hasNonNull("parentId") && lead.get("code").equals(below.get("issuer"));
        tasks += fromAbove ? 0 : 1;
      }
    }
    assertThat(moves.at("/moves/0/count").asInt()).isEqualTo(tasks);
    assertThat(moves.get("deadlines").asInt()).isEqualTo(tasks + 2);

    imported(FILE);
    assertThat(revision(plan)).isEqualTo(1);
    assertThat(json(sent(admin, "/preview", FILE)).get("moves")).isEmpty();

    imported(FILE.replace("OFF", "REGULAR").replace("WORKED", "REGULAR"));
    assertThat(hung.get(plan).at("/activities/0/dues/0/on").asString()).isEqualTo("2025-03-20");
    assertThat(revision(plan)).isEqualTo(2);
  }

  @Test
  void aChangeThatTouchesNoDateLeavesThePlansAlone() {
    String plan = issued();

    imported("date,kind,source\n2025-08-13,OFF,Thông báo 5\n");

    assertThat(revision(plan)).isZero();
  }

  private String issued() {
    JsonNode draft = hung.ok("POST", "/api/v1/plans", PLAN, Map.of("Idempotency-Key", "calendar"));
    String plan = "/api/v1/plans/" + draft.get("id").asString();
    new Client(service, "chau").ok("POST", plan + "/issue", "{}", Map.of("If-Match", "\"1\""));
    service.settled();
    return plan;
  }

  private int revision(String plan) {
    return hung.get(plan).get("revision").asInt();
  }

  private void imported(String file) {
    HttpResponse<String> response = sent(admin, "", file);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    service.settled();
  }

  private static HttpResponse<String> sent(Client by, String under, String file) {
    return by.send("POST", "/api/v1/imports/calendar" + under, file, "text/csv", Map.of());
  }
}

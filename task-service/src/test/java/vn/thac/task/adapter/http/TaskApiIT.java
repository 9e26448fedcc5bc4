package vn.thac.task.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.task.Plans.activity;
import static vn.thac.testkit.Answers.code;
import static vn.thac.testkit.Answers.json;
import static vn.thac.testkit.Answers.texts;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import tools.jackson.databind.JsonNode;
import vn.thac.task.Plans;
import vn.thac.task.RunningService;
import vn.thac.task.domain.TaskId;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/**
 * What people may see and do over HTTP. In the province 75: hung coordinates, thanh inspects, lan
 * is an officer of the office 75.SNV; mai coordinates the district 734. It is 10 February 2025.
 */
@OnEveryStore
class TaskApiIT {

  private static final String EVIDENCE =
      "{\"evidence\":[{\"text\":\"Bản tin số 1\",\"link\":\"https://minhhoa.example/1\"}]}";

  private final RunningService service;
  private final String root;

  TaskApiIT(Store store, TestInfo test) {
    this.service = RunningService.on(store);
    this.root = store.name() + "-" + test.getTestMethod().orElseThrow().getName();
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void issue() {
    service.tell(
        Plans.root(
            root,
            0,
            activity("PL.1", "Đăng bản tin", List.of("75.SNV", "734"), "2025-01-31", "2025-02-28"),
            activity("PL.2", "Đối thoại", List.of("75.SNV"), "2025-03-31"),
            activity("PL.3", "Ấn phẩm", List.of("75.SNV", "75"))));
    service.tell(
        Plans.sub(
            root + "-734",
            root,
            activity("PL.1", "Đăng bản tin", List.of("734.PNV"), "2025-02-14")));
    service.settled();
  }

  @Test
  void nobodyComesInWithoutSigningIn() {
    for (String path :
        List.of("/api/v1/tasks", task("PL.1", "75.SNV"), "/api/v1/progress?rootPlan=x")) {
      assertThat(service.get(path, null).statusCode()).isEqualTo(401);
    }
  }

  @Test
  void whoHasNoContentToSeeIsForbidden() {
    assertThat(service.get("/api/v1/tasks", "quantri").statusCode()).isEqualTo(403);
    assertThat(service.get("/api/v1/tasks", "stranger").statusCode()).isEqualTo(403);
  }

  @Test
  void mineAreThoseOfMyUnitsTheEarliestDateFirst() {
    JsonNode page = json(service.get("/api/v1/tasks?rootPlan=" + root, "lan"));

    assertThat(texts(page, "activity")).containsExactly("PL.1", "PL.2", "PL.3");
    assertThat(texts(page, "state")).containsExactly("OVERDUE", "NOT_YET_DUE", "NOT_YET_DUE");
    JsonNode first = page.get("items").get(0);
    assertThat(first.get("title").asString()).isEqualTo("Đăng bản tin");
    assertThat(first.get("planNumber").asString()).isEqualTo("35/KH-UBND");
    assertThat(first.get("unitName").asString()).isEqualTo("Đơn vị 75.SNV");
    assertThat(first.get("nextDue").get("on").asString()).isEqualTo("2025-01-31");
    assertThat(first.get("nextDue").get("reason").asString()).isEqualTo("theo kế hoạch");
    assertThat(page.has("next")).isFalse();
  }

  @Test
  void belowAreThoseUnderMyPostUnitByUnitPageByPage() {
    String path = "/api/v1/tasks?view=below&size=4&rootPlan=" + root;
    JsonNode first = json(service.get(path, "thanh"));
    JsonNode rest = json(service.get(path + "&cursor=" + first.get("next").asString(), "thanh"));

    assertThat(texts(first, "unit")).containsExactly("75", "734", "734.PNV", "75.SNV");
    assertThat(texts(rest, "unit")).containsExactly("75.SNV", "75.SNV");
    assertThat(texts(json(service.get("/api/v1/tasks?view=below&rootPlan=" + root, "mai")), "unit"))
        .containsExactly("734", "734.PNV");
    assertThat(texts(json(service.get(path + "&unit=734", "thanh")), "title"))
        .containsExactly("Đăng bản tin", "Đăng bản tin");
  }

  @Test
  void filtersSayWhatTheyShowAndUnknownOnesAreRefused() {
    String mine = "/api/v1/tasks?rootPlan=" + root;
    assertThat(texts(json(service.get(mine + "&status=overdue", "lan")), "activity"))
        .containsExactly("PL.1");
    assertThat(texts(json(service.get(mine + "&due.lt=2025-04-01", "lan")), "activity"))
        .containsExactly("PL.1", "PL.2");
    assertThat(
            texts(
                json(service.get("/api/v1/tasks?view=unit&unit=75.SNV&rootPlan=" + root, "hung")),
                "activity"))
        .hasSize(3);
    for (String wrong :
        List.of("&status=late", "&status=", "&view=all", "&size=0", "&due.lt=mai", "&sort=due")) {
      assertThat(service.get(mine + wrong, "lan").statusCode()).as(wrong).isEqualTo(400);
    }
    assertThat(code(service.get(mine + "&cursor=x", "lan"), 422)).isEqualTo("page.cursor");
    assertThat(service.get("/api/v1/tasks?view=unit&unit=75.STP", "lan").statusCode())
        .isEqualTo(404);
    assertThat(service.get("/api/v1/tasks?view=unit&unit=no.such", "hung").statusCode())
        .isEqualTo(404);
  }

  @Test
  void aTaskOfAnotherHouseDoesNotExistForMe() {
    assertThat(service.get(task("PL.2", "75.SNV"), "mai").statusCode()).isEqualTo(404);
    assertThat(service.get("/api/v1/tasks/none", "hung").statusCode()).isEqualTo(404);
    assertThat(service.get(task("PL.2", "75.SNV"), "thanh").statusCode()).isEqualTo(200);
    assertThat(
            service
                .post(task("PL.2", "75.SNV") + "/acknowledgement", "thanh", "\"1\"", "")
                .statusCode())
        .isEqualTo(403);
    assertThat(
            service
                .post(task("PL.1", "734") + "/acknowledgement", "hung", "\"1\"", "")
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void aStepNeedsTheVersionItWasSeenIn() {
    String path = task("PL.3", "75.SNV") + "/acknowledgement";

    assertThat(service.post(path, "lan", null, "").statusCode()).isEqualTo(428);
    assertThat(service.post(path, "lan", "\"7\"", "").statusCode()).isEqualTo(412);
    assertThat(service.post(path, "lan", "1", "").statusCode()).isEqualTo(400);
    HttpResponse<String> done = service.post(path, "lan", "\"1\"", "");
    assertThat(done.statusCode()).isEqualTo(200);
    assertThat(done.headers().firstValue("ETag")).hasValue("\"2\"");
    assertThat(json(done).get("task").get("status").asString()).isEqualTo("ACKNOWLEDGED");
    assertThat(service.post(path, "lan", "\"1\"", "").statusCode()).isEqualTo(412);
    HttpResponse<String> twice = service.post(path, "lan", "\"2\"", "");
    assertThat(twice.statusCode()).isEqualTo(422);
    assertThat(json(twice).get("code").asString()).isEqualTo("task.step");
  }

  @Test
  void aTaskIsDoneStepByStepWithEvidenceAndTheCountsFollow() {
    String task = task("PL.1", "75.SNV");
    assertThat(
            service
                .put(task + "/progress", "lan", "\"1\"", "{\"percent\":40,\"note\":\"đang viết\"}")
                .statusCode())
        .isEqualTo(200);
    for (String body : List.of("{\"percent\":400}", "{}")) {
      assertThat(json(service.put(task + "/progress", "lan", "\"2\"", body)).get("code").asString())
          .isEqualTo("task.percent");
    }
    for (String body : List.of("{\"percent\":99.9}", "{\"percent\":null,\"note\":7}")) {
      assertThat(service.put(task + "/progress", "lan", "\"2\"", body).statusCode()).isEqualTo(400);
    }
    assertThat(
            service
                .post(task + "/completion", "lan", "\"2\"", "{\"evidence\":[null]}")
                .statusCode())
        .isEqualTo(400);
    HttpResponse<String> bare = service.post(task + "/completion", "lan", "\"2\"", "{}");
    assertThat(bare.statusCode()).isEqualTo(422);
    assertThat(json(bare).get("errors").get(0).get("pointer").asString()).isEqualTo("/evidence");
    assertThat(
            json(service.post(task + "/completion", "lan", "\"2\"", EVIDENCE))
                .get("task")
                .get("state")
                .asString())
        .isEqualTo("IN_PROGRESS");

    HttpResponse<String> done = service.post(task + "/completion", "lan", "\"3\"", EVIDENCE);
    JsonNode detail = json(done);
    assertThat(detail.get("task").get("state").asString()).isEqualTo("COMPLETED_LATE");
    assertThat(detail.get("task").get("percent").asInt()).isEqualTo(100);
    assertThat(detail.get("deliverable").asString()).isEqualTo("01 bản tin");
    assertThat(detail.get("dues").get(0).get("evidence").get(0).get("link").asString())
        .isEqualTo("https://minhhoa.example/1");
    assertThat(detail.get("history")).hasSize(4);
    assertThat(service.get(task, "lan").headers().firstValue("ETag")).hasValue("\"4\"");

    org.awaitility.Awaitility.await()
        .untilAsserted(
            () -> {
              JsonNode province =
                  json(service.get("/api/v1/progress?rootPlan=" + root + "&under=75", "hung"))
                      .get("items")
                      .get(0);
              assertThat(province.get("unitPath").asString()).isEqualTo("/75");
              assertThat(province.get("assigned").asInt()).isEqualTo(4);
              assertThat(province.get("completedLate").asInt()).isEqualTo(1);
              assertThat(province.get("open").asInt()).isEqualTo(3);
              assertThat(province.get("overdue").asInt()).isZero();
            });
  }

  @Test
  void everyoneSeesTheProgressOfTheirOwnTree() {
    assertThat(texts(json(service.get("/api/v1/progress?rootPlan=" + root, "hung")), "place"))
        .containsExactly("75", "734");
    JsonNode own = json(service.get("/api/v1/progress?rootPlan=" + root, "mai"));
    assertThat(texts(own, "place")).containsExactly("734");
    assertThat(own.get("items").get(0).get("overdue").asInt()).isEqualTo(1);
    assertThat(service.get("/api/v1/progress?rootPlan=" + root + "&under=75", "mai").statusCode())
        .isEqualTo(404);
    assertThat(service.get("/api/v1/progress", "mai").statusCode()).isEqualTo(400);
  }

  @Test
  void theApiIsDescribed() {
    JsonNode paths = json(service.get("/v3/api-docs", null)).get("paths");

    assertThat(paths.toString()).doesNotContain("asking");
    assertThat(paths.has("/api/v1/tasks/{id}/completion")).isTrue();
    assertThat(texts(paths.get("/api/v1/progress").get("get").get("parameters"), "name"))
        .containsExactlyInAnyOrder("rootPlan", "under", "cursor", "size");
  }

  private String task(String ref, String unit) {
    return "/api/v1/tasks/" + TaskId.of(root, ref, unit).value();
  }
}

package vn.thac.report.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.testkit.Answers.json;
import static vn.thac.testkit.Answers.tag;
import static vn.thac.testkit.Answers.texts;

import java.util.LinkedHashMap;
import java.util.Map;
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

/** Who owes reports after their date, counted place by place. They are due on 17 June 2026. */
@OnEveryStore
class OverdueReportsIT {

  private final RunningService service;
  private final String root;

  OverdueReportsIT(Store store, TestInfo test) {
    this.service = RunningService.on(store);
    this.root = store.name() + "-late-" + test.getTestMethod().orElseThrow().getName();
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void issue() {
    service.clock().set("2026-06-16T08:00");
    service.tell(IssuedPlans.root(root, 0, "90.SNV", "9001"));
    service.tell(IssuedPlans.sub(root + "-9001", root, "9001.PNV", "90011"));
    service.settled();
  }

  @Test
  void nothingIsOverdueOnItsDayAndEverythingOwedIsOnTheNext() {
    service.clock().set("2026-06-17T23:00");
    assertThat(overdue("hung", "")).isEmpty();

    service.clock().set("2026-06-18T00:00");
    assertThat(overdue("hung", "")).containsEntry("90011", 2).containsEntry("9001", 4);
    assertThat(overdue("hung", "&under=9001")).containsOnlyKeys("9001", "90011");
    assertThat(overdue("tam", "")).containsOnlyKeys("90011");
  }

  @Test
  void whatWasHandedInIsOwedNoMore() {
    String report =
        "/api/v1/reports/" + ReportId.of(new PlanId(root + "-9001"), "V.1", "90011", "2026-H1");
    var draft = service.put(report + "/draft", "tam", "\"1\"", "{\"notes\":\"Đủ\"}");
    service.post(report + "/submission", "tam", tag(draft), "");
    service.clock().set("2026-06-18T00:00");

    assertThat(overdue("tam", "")).containsEntry("90011", 1);
  }

  @Test
  void theyAreReadAPageAtATimeAndOnlyByWhoMaySee() {
    service.clock().set("2026-06-18T00:00");
    String path = "/api/v1/reports/overdue?size=1&rootPlan=" + root;
    JsonNode first = json(service.get(path, "mai"));
    JsonNode rest = json(service.get(path + "&cursor=" + first.get("next").asString(), "mai"));

    assertThat(texts(first, "place")).containsExactly("9001");
    assertThat(texts(rest, "place")).containsExactly("90011");
    assertThat(service.get(path + "&under=9001", "tam").statusCode()).isEqualTo(404);
    assertThat(service.get("/api/v1/reports/overdue", "mai").statusCode()).isEqualTo(400);
  }

  private Map<String, Integer> overdue(String login, String more) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    json(service.get("/api/v1/reports/overdue?rootPlan=" + root + more, login))
        .get("items")
        .forEach(one -> counts.put(one.get("place").asString(), one.get("overdue").asInt()));
    return counts;
  }
}

package vn.thac.notification.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thac.notification.RunningService;
import vn.thac.notification.adapter.kafka.Events;
import vn.thac.testkit.Answers;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

@OnEveryStore
class ApiIT {

  private final RunningService service;

  ApiIT(Store store) {
    service = RunningService.on(store);
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void aPlanIsAssigned() {
    if (service.count("deadlines") > 0) {
      return;
    }
    service.settle();
    service.clock().set("2026-01-05T09:05");
    service.tell(
        Events.assigned(Events.OFFICE, Events.OFFICE_PATH, 1, "t1", "t2", "t3"),
        Events.assigned("90102", "/901/90102", 1, "t9"),
        Events.opened("r1"));
    service.settled();
    service.pass();
  }

  @Test
  void asksWhoIsThere() {
    assertThat(service.get("/api/v1/messages", null).statusCode()).isEqualTo(401);
    assertThat(service.get("/api/v1/deadlines", null).statusCode()).isEqualTo(401);
  }

  @Test
  void showsDeadlinesOfOnesOwnUnitAndBelowInTheOrderOfTheirDates() {
    assertThat(subjects(json("/api/v1/deadlines", "lan")))
        .startsWith("r1") // due ten days earlier
        .containsExactlyInAnyOrder("r1", "t1", "t2", "t3");
    assertThat(subjects(json("/api/v1/deadlines", "hung"))).hasSize(5).contains("t9");
    assertThat(subjects(json("/api/v1/deadlines?unit=90102", "hung"))).containsExactly("t9");
    assertThat(subjects(json("/api/v1/deadlines?unit=90102", "lan"))).isEmpty();
    assertThat(subjects(json("/api/v1/deadlines?subject=t1&status=OPEN", "hung")))
        .containsExactly("t1");
  }

  @Test
  void saysOfADeadlineWhyThatDayAndWhenItSpeaksNext() {
    JsonNode report = json("/api/v1/deadlines?subject=r1", "lan").get("items").get(0);

    assertThat(report.get("dueOn").asString()).isEqualTo("2026-03-20");
    assertThat(report.get("reason").asString()).isEqualTo("ngày ghi trong kế hoạch");
    assertThat(report.get("label").asString()).isEqualTo("Báo cáo quý I năm 2026");
    assertThat(report.at("/nextRung/offset").asInt()).isEqualTo(-7);
    assertThat(report.at("/nextRung/at").asString()).isEqualTo("2026-03-11T00:30:00Z");
    assertThat(report.get("moves")).isEmpty();
  }

  @Test
  void givesEveryDeadlineOnceOverThePages() {
    List<String> all = new ArrayList<>();
    String path = "/api/v1/deadlines?size=2";
    JsonNode page = json(path, "hung");
    all.addAll(subjects(page));
    while (page.has("next")) {
      page = json(path + "&cursor=" + page.get("next").asString(), "hung");
      all.addAll(subjects(page));
    }
    assertThat(all).containsExactlyInAnyOrder("r1", "t1", "t2", "t3", "t9");
    assertThat(all).isEqualTo(subjects(json("/api/v1/deadlines", "hung")));
  }

  @Test
  void showsOnlyOnesOwnMessages() {
    JsonNode mine = json("/api/v1/messages", "lan").get("items");

    assertThat(mine).hasSize(1);
    assertThat(mine.get(0).get("subject").asString()).startsWith("Giao mới 3 nhiệm vụ, 1 báo cáo");
    assertThat(mine.get(0).get("state").asString()).isEqualTo("SENT");
    String id = mine.get(0).get("id").asString();
    assertThat(service.get("/api/v1/messages/" + id, "lan").statusCode()).isEqualTo(200);
    assertThat(service.get("/api/v1/messages/" + id, "hung").statusCode()).isEqualTo(404);
  }

  @Test
  void showsAnAdministratorWhatBecameOfEveryMessageButNotWhatItSays() {
    JsonNode all = json("/api/v1/messages", "quantri").get("items");

    assertThat(all).hasSize(2);
    assertThat(all.toString()).contains("UNDELIVERABLE").contains("SENT");
    all.forEach(message -> assertThat(message.has("subject")).isFalse());
    assertThat(service.get("/api/v1/deadlines", "quantri").statusCode()).isEqualTo(403);
  }

  @Test
  void saysWhichOfTheDatesThatWouldMoveAreStillOpen() {
    String move =
        """
        {"plans":1,"deadlines":9,"moves":[
          {"plan":"plan-901","kind":"REPORT","ref":"2026-Q1","from":"2026-03-20",
           "fromReason":"ngày ghi trong kế hoạch","to":"2026-03-23","reason":"","units":[],"count":9},
          {"plan":"plan-901","kind":"REPORT","from":"2026-03-20","fromReason":"khác","to":"2026-03-23"},
          {"plan":"plan-902","kind":"TASK","from":"2026-03-31","fromReason":"x","to":"2026-04-01"}]}
        """;

    JsonNode touched = Answers.json(post(move, "quantri", 200));

    assertThat(touched.get("open").asInt()).isEqualTo(1);
    assertThat(touched.at("/deadlines/0/unit").asString()).isEqualTo(Events.OFFICE);
    assertThat(touched.at("/deadlines/0/to").asString()).isEqualTo("2026-03-23");
    post(move, "lan", 403);
    assertThat(post("{\"moves\":[{\"plan\":\"plan-901\"}]}", "quantri", 422).body())
        .contains("field.missing");
    post("{\"moves\":[null]}", "quantri", 400);
    assertThat(post(move.replace("\"count\":9", "\"count\":null"), "quantri", 200).body())
        .contains("\"open\":1");
    post(move.replaceFirst("\"kind\":\"[A-Z]+\"", "\"kind\":0"), "quantri", 400);
    assertThat(post("{}", "quantri", 200).body()).contains("\"open\":0");
  }

  private HttpResponse<String> post(String body, String login, int status) {
    HttpResponse<String> response =
        service.send(
            "POST",
            "/api/v1/deadlines/touched",
            login,
            body,
            Map.of("Content-Type", "application/json"));
    assertThat(response.statusCode()).as(response.body()).isEqualTo(status);
    return response;
  }

  @Test
  void refusesWhatItDoesNotKnow() {
    assertThat(service.get("/api/v1/deadlines?units=90101", "lan").statusCode()).isEqualTo(400);
    assertThat(service.get("/api/v1/deadlines?status=LATE", "lan").statusCode()).isEqualTo(400);
    assertThat(service.get("/api/v1/deadlines?size=0", "lan").statusCode()).isEqualTo(400);
    assertThat(service.get("/api/v1/deadlines?unit=x&size=-1", "lan").statusCode()).isEqualTo(400);
    assertThat(service.get("/api/v1/deadlines?unit=x&cursor=%2A", "lan").statusCode())
        .isEqualTo(422);
    assertThat(service.get("/api/v1/messages?cursor=%2A%2A", "lan").statusCode()).isEqualTo(422);
    assertThat(service.get("/api/v1/messages/unknown", "lan").statusCode()).isEqualTo(404);
  }

  @Test
  void theApiIsDescribedWithoutWhoIsAsking() {
    String description = service.get("/v3/api-docs", null).body();

    assertThat(description).contains("/api/v1/deadlines").doesNotContain("asking");
  }

  @Test
  void whatMayBeLeftOutIsDescribedAsPossiblyNull() {
    JsonNode line = json("/v3/api-docs", null).at("/components/schemas/MoveBody/properties");

    assertThat(line.get("count").findValuesAsString("type")).containsExactly("integer", "null");
  }

  @Test
  void countsFromZero() {
    String metrics = service.get("/actuator/prometheus", null).body();

    assertThat(metrics)
        .contains("thac_reminder_mail_total{outcome=\"broken-off\"} 0.0")
        .contains("thac_reminder_lateness_seconds_bucket")
        .contains("le=\"60.0\"")
        .contains("thac_reminder_nobody_total");
  }

  private static List<String> subjects(JsonNode page) {
    List<String> subjects = new ArrayList<>();
    page.get("items").forEach(item -> subjects.add(item.get("subject").asString()));
    return subjects;
  }

  private JsonNode json(String path, @Nullable String login) {
    HttpResponse<String> response = service.get(path, login);
    assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
    return Answers.json(response);
  }
}

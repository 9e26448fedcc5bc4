package vn.thac.report.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.testkit.Answers.code;
import static vn.thac.testkit.Answers.json;
import static vn.thac.testkit.Answers.tag;
import static vn.thac.testkit.Answers.texts;

import java.net.http.HttpResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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
 * A report written in two places at once, and over a line that breaks: nothing is lost or twice.
 */
@OnEveryStore
class SavedVersionsIT {

  private final RunningService service;
  private final String root;
  private final String report;

  SavedVersionsIT(Store store, TestInfo test) {
    this.service = RunningService.on(store);
    this.root = store.name() + "-" + test.getTestMethod().orElseThrow().getName();
    this.report =
        "/api/v1/reports/" + ReportId.of(new PlanId(root + "-9001"), "V.1", "90011", "2026-H1");
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void issue() {
    service.clock().set("2026-06-16T08:00");
    service.tell(IssuedPlans.root(root, 0, "9001"));
    service.tell(IssuedPlans.sub(root + "-9001", root, "9001.PNV", "90011"));
    service.settled();
  }

  @Test
  void whoComesTooLateIsShownTheNewerTextAndWhoWroteItWhen() {
    var seen = service.get(report, "tam");
    var first = save(tag(seen), "Bản thứ nhất", null);

    var second = save(tag(seen), "Một bản khác hẳn", null);

    assertThat(code(second, 412)).isEqualTo("stale");
    assertThat(tag(second)).isEqualTo(tag(first));
    JsonNode current = json(second).get("current");
    assertThat(current.get("notes").asString()).isEqualTo("Bản thứ nhất");
    assertThat(current.get("written").toString())
        .isEqualTo("{\"at\":\"2026-06-16T01:00:00Z\",\"by\":\"tam\"}");
  }

  @Test
  void whatWasWrittenOverIsListedAndCanBeBroughtBack() {
    var first = save(tag(service.get(report, "tam")), "Bản thứ nhất", null);
    var second = save(tag(first), "Một bản khác hẳn", null);

    JsonNode saved = json(service.get(report + "/saved", "tam"));
    assertThat(texts(saved, "notes")).containsExactly("Một bản khác hẳn", "Bản thứ nhất");
    assertThat(texts(json(service.get(report + "/saved", "mai")), "by")).contains("tam");
    String restoration = report + "/saved/" + saved.get(1).get("edition").asLong() + "/restoration";
    assertThat(service.post(restoration, "mai", tag(second), "").statusCode()).isEqualTo(403);
    assertThat(service.post(restoration, "tu", tag(second), "").statusCode()).isEqualTo(404);

    var back = service.post(restoration, "tam", tag(second), "");

    assertThat(json(back).get("notes").asString()).isEqualTo("Bản thứ nhất");
    assertThat(json(service.get(report + "/saved", "tam"))).hasSize(3);
    assertThat(code(service.post(report + "/saved/77/restoration", "tam", tag(back), ""), 422))
        .isEqualTo("report.saved.gone");
  }

  @Test
  void whoMayNotSeeTheDraftMayNotSeeWhatWasSaved() {
    assertThat(service.get(report + "/saved", "tu").statusCode()).isEqualTo(404);
    assertThat(service.get(report + "/saved", null).statusCode()).isEqualTo(401);
  }

  @Test
  void whatIsSentTwiceUnderOneKeyIsDoneOnce() {
    var draft = save(tag(service.get(report, "tam")), "Đủ", "key-1");
    assertThat(tag(save("\"1\"", "Đủ", "key-1"))).isEqualTo(tag(draft));

    var handedIn = act("/submission", "tam", tag(draft), "key-2", "");
    var repeated = act("/submission", "tam", tag(draft), "key-2", "");
    assertThat(repeated.statusCode()).as(repeated.body()).isEqualTo(200);
    assertThat(tag(repeated)).isEqualTo(tag(handedIn));

    String message = "{\"message\":\"Thiếu phụ lục\"}";
    var returned = act("/return", "mai", tag(handedIn), "key-3", message);
    assertThat(act("/return", "mai", tag(handedIn), "key-3", message).body())
        .isEqualTo(returned.body());
    assertThat(json(returned).get("history")).hasSize(3);
  }

  @Test
  void aKeyThatNamesAnotherActIsRefusedAndSoIsOneThatIsNone() {
    var draft = save(tag(service.get(report, "tam")), "Đủ", "key-1");

    assertThat(code(save(tag(draft), "Khác", "key-1"), 422)).isEqualTo("idempotency-key.reused");
    assertThat(code(act("/submission", "tam", tag(draft), "key-1", ""), 422))
        .isEqualTo("idempotency-key.reused");
    assertThat(code(act("/submission", "tam", tag(draft), "two words", ""), 400))
        .isEqualTo("idempotency-key.missing");
  }

  private HttpResponse<String> save(String seen, String notes, @Nullable String key) {
    String body = "{\"figures\":{\"PL.1\":5},\"notes\":\"" + notes + "\"}";
    return key == null
        ? service.put(report + "/draft", "tam", seen, body)
        : service.send("PUT", report + "/draft", "tam", body, headers(seen, key));
  }

  private HttpResponse<String> act(
      String step, String login, String seen, String key, String body) {
    return service.send("POST", report + step, login, body, headers(seen, key));
  }

  private static Map<String, String> headers(String seen, String key) {
    return Map.of("If-Match", seen, "Idempotency-Key", key);
  }
}

package vn.thac.task.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.task.Plans.activity;
import static vn.thac.testkit.Answers.code;
import static vn.thac.testkit.Answers.json;
import static vn.thac.testkit.Answers.tag;
import static vn.thac.testkit.Answers.texts;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;
import vn.thac.task.Plans;
import vn.thac.task.RunningService;
import vn.thac.task.domain.TaskId;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** What a person does over a line that breaks is done once; who is too late sees what is there. */
@OnEveryStore
class TaskOnceIT {

  private static final String HALF = "{\"percent\":50,\"note\":\"Đang in\"}";

  private final RunningService service;
  private final String root;
  private final String task;

  TaskOnceIT(Store store, TestInfo test) {
    this.service = RunningService.on(store);
    this.root = store.name() + "-once-" + test.getTestMethod().orElseThrow().getName();
    this.task = "/api/v1/tasks/" + TaskId.of(root, "PL.1", "75.SNV").value();
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void issue() {
    service.tell(
        Plans.root(root, 0, activity("PL.1", "Đăng bản tin", List.of("75.SNV"), "2025-02-28")));
    service.settled();
  }

  @Test
  void whatIsSentTwiceUnderOneKeyIsDoneOnce() {
    var taken = send("POST", "/acknowledgement", "\"1\"", "key-1", "");
    assertThat(send("POST", "/acknowledgement", "\"1\"", "key-1", "").body())
        .isEqualTo(taken.body());

    var noted = send("PUT", "/progress", tag(taken), "key-2", HALF);
    var repeated = send("PUT", "/progress", tag(taken), "key-2", HALF);
    assertThat(repeated.statusCode()).as(repeated.body()).isEqualTo(200);
    assertThat(tag(repeated)).isEqualTo(tag(noted));
    assertThat(texts(json(repeated).get("history"), "reason")).containsExactly("", "", "Đang in");

    String evidence = "{\"evidence\":[{\"text\":\"Bản tin số 1\"}]}";
    var done = send("POST", "/completion", tag(noted), "key-3", evidence);
    assertThat(json(done).get("task").get("status").asString()).isEqualTo("COMPLETED");
    assertThat(send("POST", "/completion", tag(noted), "key-3", evidence).body())
        .isEqualTo(done.body());
  }

  @Test
  void theSameWordsUnderAnotherKeyAreSaidAgain() {
    var once = send("PUT", "/progress", "\"1\"", "key-1", HALF);
    var again = send("PUT", "/progress", tag(once), "key-2", HALF);

    assertThat(texts(json(again).get("history"), "reason"))
        .containsExactly("", "Đang in", "Đang in");
  }

  @Test
  void aKeyThatNamesAnotherActIsRefused() {
    var taken = send("POST", "/acknowledgement", "\"1\"", "key-1", "");

    assertThat(code(send("PUT", "/progress", tag(taken), "key-1", HALF), 422))
        .isEqualTo("idempotency-key.reused");
  }

  @Test
  void whoComesTooLateIsShownTheTaskAsItIs() {
    var noted = send("PUT", "/progress", "\"1\"", "key-1", HALF);

    var late = send("PUT", "/progress", "\"1\"", "key-2", "{\"percent\":20}");

    assertThat(code(late, 412)).isEqualTo("stale");
    assertThat(tag(late)).isEqualTo(tag(noted));
    assertThat(json(late).get("current").get("task").get("percent").asInt()).isEqualTo(50);
  }

  @Test
  void whoDidSomethingIsCalledByName() {
    var taken = send("POST", "/acknowledgement", "\"1\"", "key-1", "");

    assertThat(texts(json(taken).get("history"), "by")).containsExactly("Đơn vị 75", "Cán bộ lan");
  }

  private HttpResponse<String> send(
      String method, String step, String seen, String key, String body) {
    Map<String, String> headers = Map.of("If-Match", seen, "Idempotency-Key", key);
    return service.send(method, task + step, "lan", body, headers);
  }
}

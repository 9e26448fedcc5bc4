package vn.thac.notification.adapter.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import vn.thac.notification.RunningService;
import vn.thac.notification.adapter.kafka.Events;
import vn.thac.testkit.Answers;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** What a committee is charged with, its Văn phòng hears of and sees; no other office does. */
@OnEveryStore
class CommitteesWorkIT {

  private final RunningService service;

  CommitteesWorkIT(Store store) {
    service = RunningService.on(store);
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void theCommitteeIsCharged() {
    service.settle();
    service.clock().set("2026-01-05T09:05");
    service.tell(Events.assigned("90103", "/901/90103", 1, "t1"));
    service.settled();
    service.pass();
  }

  @Test
  void theOfficeThatDoesTheCommitteesWorkHearsOfItOnceAndSeesIt() {
    assertThat(deadlines("dao")).containsExactly("t1");
    assertThat(deadlines("van")).containsExactly("t1");
    assertThat(deadlines("ke")).isEmpty();
    assertThat(items("/api/v1/messages", "dao")).hasSize(1);
    assertThat(items("/api/v1/messages", "van")).hasSize(1);
    assertThat(items("/api/v1/messages", "ke")).isEmpty();
  }

  private List<String> deadlines(String login) {
    return items("/api/v1/deadlines", login).stream()
        .map(deadline -> deadline.get("subject").asString())
        .toList();
  }

  private List<JsonNode> items(String path, String login) {
    JsonNode page = Answers.json(service.get(path, login));
    return StreamSupport.stream(page.get("items").spliterator(), false).toList();
  }
}

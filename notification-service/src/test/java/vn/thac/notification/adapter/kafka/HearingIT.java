package vn.thac.notification.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thac.contracts.Event;
import vn.thac.ground.Mail;
import vn.thac.notification.RunningService;
import vn.thac.notification.application.DeadlineList;
import vn.thac.notification.application.MessageList;
import vn.thac.notification.domain.Deadline;
import vn.thac.notification.domain.DeadlineStatus;
import vn.thac.notification.domain.Message;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** From the broker to the mail server, through the real bindings. */
@OnEveryStore
class HearingIT {

  private static final List<Event> PLAN =
      List.of(
          Events.issued("plan-901", null, "901", "/901"),
          Events.issued("plan-90101", "plan-901", "90101", "/901/90101"),
          Events.assigned(Events.OFFICE, Events.OFFICE_PATH, 1, "t1", "t2"),
          Events.opened("r1"));

  private final RunningService service;

  HearingIT(Store store) {
    service = RunningService.on(store);
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void empty() {
    service.settle();
    service.empty();
    service.clock().set("2026-01-05T09:05");
  }

  @Test
  void armsOneDeadlineEachAndTellsOfThemInOneMailHoweverOftenItIsTold() {
    hear(PLAN);
    service.pass();
    hear(PLAN);
    hear(PLAN.reversed());
    service.pass();

    assertThat(deadlines())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "plan-90101", DeadlineStatus.MET,
                "t1", DeadlineStatus.OPEN,
                "t2", DeadlineStatus.OPEN,
                "r1", DeadlineStatus.OPEN));
    assertThat(service.mails())
        .extracting(Mail::subject)
        .containsExactly("Giao mới 2 nhiệm vụ, 1 báo cáo – Văn phòng UBND xã Bình Minh");
    assertThat(service.mails().getFirst().text())
        .contains("12/KH-UBND – Kế hoạch công tác hòa giải ở cơ sở năm 2026")
        .contains("- Việc t1: chủ trì, sản phẩm: Báo cáo\n  Hạn: 31/03/2026\n")
        .contains("- Việc t2: chủ trì, sản phẩm: Báo cáo\n")
        .contains("- Báo cáo quý I năm 2026: cần nộp\n  Hạn: 20/03/2026\n")
        .contains("/tasks/t1", "/tasks/t2", "/reports/r1")
        .contains("Xem và cập nhật: http://localhost:8080/plans/plan-90101\n");
  }

  @Test
  void endsTheSameWhenTheAnswerIsHeardBeforeTheQuestion() {
    hear(List.of(Events.completed("t1", "2026-03-30"), Events.withdrawn(2, "t2")));
    hear(PLAN);

    assertThat(deadlines())
        .containsEntry("t1", DeadlineStatus.MET)
        .containsEntry("t2", DeadlineStatus.WITHDRAWN);
  }

  @Test
  void owesAReturnedReportAgainAndTellsTheSuperiorsWordsAtOnce() {
    hear(PLAN);
    service.pass();
    service.clock().set("2026-03-18T15:00");
    hear(
        List.of(
            Events.submitted("r1", 1, "2026-03-18"),
            Events.returned("r1", 2, "Thiếu số vụ hòa giải thành")));
    service.pass();

    assertThat(deadlines()).containsEntry("r1", DeadlineStatus.OPEN);
    Mail mail = service.mails().getFirst();
    assertThat(mail.subject()).startsWith("Bị trả lại 1 báo cáo");
    assertThat(mail.text())
        .contains("Báo cáo quý I năm 2026")
        .contains("Cần sửa: Thiếu số vụ hòa giải thành");

    hear(List.of(Events.submitted("r1", 3, "2026-03-23")));
    assertThat(deadlines()).containsEntry("r1", DeadlineStatus.MET_LATE);
  }

  @Test
  void remindsOfASubPlanThatWaitsToBeIssued() {
    hear(List.of(Events.awaitsIssue("plan-90101", "2026-01-19")));
    service.clock().set("2026-01-22T07:30"); // the third working day after
    service.pass();

    assertThat(service.mails())
        .extracting(mail -> mail.to().getFirst().replaceAll(".*<|>.*", "") + ": " + mail.subject())
        .containsExactlyInAnyOrder(
            "mai@minhhoa.example: Quá hạn 1 việc, giao mới 1 kế hoạch chờ ban hành – UBND xã Bình"
                + " Minh",
            "hung@minhhoa.example: Cấp dưới quá hạn 1 việc – UBND xã Bình Minh",
            "son@minhhoa.example: Cấp dưới quá hạn 1 việc – UBND xã Bình Minh");

    hear(List.of(Events.issued("plan-90101", "plan-901", "90101", "/901/90101")));
    assertThat(deadlines().get("plan-90101")).isIn(DeadlineStatus.MET, DeadlineStatus.OPEN);
  }

  @Test
  void tellsOfASubPlanThatWaitsOnceHoweverItsUnitEditsItAndAgainWhenItIsMadeAnew() {
    hear(List.of(Events.awaitsIssue("plan-90101", "2026-01-19")));
    service.pass();
    assertThat(service.mails()).hasSize(1);

    service.clock().set("2026-01-06T09:05");
    hear(List.of(Events.awaitsIssue("plan-90101", 2, "2026-01-19", "2026-01-05T09:00")));
    service.pass();
    assertThat(service.mails()).hasSize(1);

    hear(List.of(Events.awaitsIssue("plan-90101", 3, "2026-01-19", "2026-01-06T09:04")));
    service.clock().set("2026-01-07T09:05");
    service.pass();
    assertThat(service.mails()).hasSize(2);
  }

  @Test
  void tellsWhatTheMailServerTookAndWhatNobodyCanDeliver() {
    hear(
        List.of(
            Events.assigned(Events.OFFICE, Events.OFFICE_PATH, 1, "t1"),
            Events.assigned("90102", "/901/90102", 1, "t9")));
    double sent = told("vn.thac.notification.message-sent.v1");
    double undeliverable = told("vn.thac.notification.message-undeliverable.v1");

    service.pass();

    assertThat(service.bean(MessageList.class).newest(null, null, 10))
        .extracting(Message::login, Message::state)
        .containsExactlyInAnyOrder(
            tuple("lan", Message.State.SENT), tuple("tam", Message.State.UNDELIVERABLE));
    await()
        .atMost(Duration.ofSeconds(20))
        .untilAsserted(
            () -> {
              assertThat(told("vn.thac.notification.message-sent.v1")).isEqualTo(sent + 1);
              assertThat(told("vn.thac.notification.message-undeliverable.v1"))
                  .isEqualTo(undeliverable + 1);
            });
  }

  private double told(String type) {
    return service.counted("thac.outbox.sent", "type", type, "outcome", "sent");
  }

  private void hear(List<Event> facts) {
    service.tell(facts.toArray(Event[]::new));
    service.settled();
  }

  private Map<String, DeadlineStatus> deadlines() {
    var wanted = new DeadlineList.Wanted(List.of("/901"), List.of(), null, null, null, null);
    Map<String, DeadlineStatus> found = new TreeMap<>();
    for (Deadline deadline : service.bean(DeadlineList.class).list(wanted, 100)) {
      found.put(deadline.subject().id(), deadline.status());
    }
    return found;
  }
}

package vn.thac.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thac.notification.application.Work.arm;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thac.notification.RunningService;
import vn.thac.notification.application.Mailer.Delivery;
import vn.thac.notification.domain.Message;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** What becomes of a message when the mail server does not simply take it. */
@OnEveryStore
class DeliveriesIT {

  private final RunningService service;

  DeliveriesIT(Store store) {
    service = RunningService.on(store);
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void empty() {
    service.empty();
    service.clock().set("2026-01-05T09:00");
  }

  @Test
  void triesAgainWhatTheServerPutOffAndNotBefore() {
    var postbox = new Postbox();
    try (var instance = instance("a", postbox)) {
      postbox.answerNext(new Delivery.Delayed("451 later"), new Delivery.Delayed("451 later"));
      arm(instance, 1, "2026-03-31");
      service.clock().set("2026-03-31T07:30");
      instance.pass();
      assertThat(postbox.taken).isEmpty();

      service.machine().advance(Duration.ofSeconds(59));
      instance.pass();
      assertThat(postbox.taken).isEmpty();

      service.machine().advance(Duration.ofSeconds(1));
      instance.pass();
      assertThat(postbox.taken).hasSize(2).noneMatch(Mail::repeated);
      assertThat(messages()).extracting(Message::attempts).containsOnly(2);
    }
  }

  @Test
  void givesUpWhatTheServerRefuses() {
    var postbox = new Postbox();
    try (var instance = instance("a", postbox)) {
      postbox.answerNext(
          new Delivery.Refused("550 no such user"), new Delivery.Refused("550 no such user"));
      arm(instance, 1, "2026-03-31");
      service.clock().set("2026-03-31T07:30");
      instance.pass();
      service.machine().advance(Duration.ofDays(3));
      instance.pass();

      assertThat(postbox.taken).isEmpty();
      assertThat(messages())
          .extracting(Message::state, Message::attempts, Message::answer)
          .containsOnly(tuple(Message.State.UNDELIVERABLE, 1, "550 no such user"));
    }
  }

  @Test
  void sendsAgainUnderTheSameIdAndCountsItWhereTheOutcomeIsUnknown() {
    var postbox = new Postbox();
    try (var instance = instance("a", postbox)) {
      postbox.answerNext(new Delivery.BrokenOff("the line broke"));
      arm(instance, 1, "2026-03-31");
      service.clock().set("2026-03-31T07:30");
      instance.pass();
      service.machine().advance(Duration.ofMinutes(1));
      instance.pass();

      assertThat(postbox.taken).hasSize(3);
      assertThat(postbox.messageIds().stream().distinct()).hasSize(2);
      assertThat(messages()).extracting(Message::repeats).containsExactlyInAnyOrder(0, 1);
    }
  }

  @Test
  void leavesAServerAloneThatIsAway() {
    var postbox = new Postbox();
    try (var instance = instance("a", postbox)) {
      postbox.answerNext(new Delivery.NotTried("away"));
      arm(instance, 1, "2026-03-31");
      service.clock().set("2026-03-31T07:30");
      instance.pass();
      assertThat(postbox.taken).isEmpty();

      service.machine().advance(Duration.ofMinutes(1));
      instance.pass();
      assertThat(postbox.taken).hasSize(2);
      assertThat(messages()).extracting(Message::attempts).containsOnly(1);
    }
  }

  private List<Message> messages() {
    return service.bean(MessageList.class).newest(null, null, 100);
  }

  private Instance instance(String name, Mailer mailer) {
    return new Instance(service, name, mailer, CrashPoint.never());
  }
}

package vn.thac.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.notification.application.Work.arm;
import static vn.thac.notification.application.Work.news;
import static vn.thac.notification.application.Work.newsOfWork;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import vn.thac.notification.RunningService;
import vn.thac.notification.domain.Entry;
import vn.thac.notification.domain.Letters;
import vn.thac.notification.domain.Message;
import vn.thac.notification.domain.Samples;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/**
 * What the passes promise: nobody is told early, twice or never, whoever dies and whoever races.
 */
@OnEveryStore
class PassesIT {

  private final RunningService service;

  PassesIT(Store store) {
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
  void remindsEveryoneOnceAtSevenThirtyAndNobodyAMinuteEarlier() {
    var postbox = new Postbox();
    try (var instance = instance("a", postbox)) {
      arm(instance, 3, "2026-03-31");

      service.clock().set("2026-03-31T07:29");
      instance.pass();
      postbox.taken.clear(); // the earlier rungs, folded
      service.clock().set("2026-03-31T07:30");
      instance.pass();
      instance.pass();

      assertThat(postbox.subjects())
          .hasSize(2)
          .containsOnly("Đến hạn hôm nay 3 việc – Văn phòng UBND xã Bình Minh");
    }
  }

  @Test
  void tellsOnceAndSaysSoAfterStandingStillForTwentySixHours() {
    var postbox = new Postbox();
    try (var instance = instance("a", postbox)) {
      arm(instance, 1, "2026-03-31");
      service.clock().set("2026-03-26T08:00");
      instance.pass();
      postbox.taken.clear();

      service.clock().set("2026-03-31T09:30"); // down from the 30th at 07:00 on
      instance.pass();
      instance.pass();

      assertThat(postbox.taken).hasSize(2);
      assertThat(postbox.taken.getFirst().letter().sections().getFirst().lines().getFirst().state())
          .isEqualTo("đến hạn hôm nay; gộp 1 lần nhắc bị lỡ");
    }
  }

  @Test
  void tellsTheSuperiorOfSilenceOnTheThirdDay() {
    var postbox = new Postbox();
    try (var instance = instance("a", postbox)) {
      arm(instance, 2, "2026-03-31");
      service.clock().set("2026-04-02T08:00");
      instance.pass();
      postbox.taken.clear();

      service.clock().set("2026-04-03T07:30");
      instance.pass();

      assertThat(postbox.taken)
          .extracting(mail -> mail.letter().to().login())
          .containsExactlyInAnyOrder("lan", "mai", "hung");
      assertThat(postbox.subjects()).anyMatch(subject -> subject.startsWith("Cấp dưới quá hạn 2"));
    }
  }

  @Test
  void saysNothingOfWhatWasDone() {
    var postbox = new Postbox();
    try (var instance = instance("a", postbox)) {
      arm(instance, 1, "2026-03-31");
      instance.hearNews.hear(
          news(Samples.kept(Samples.task("task-0"), 1, "2026-03-31", "2026-01-20", true)));

      service.clock().set("2026-06-01T08:00");
      instance.pass();

      assertThat(postbox.taken).isEmpty();
    }
  }

  /** More deadlines than one batch takes, so that the two really share the work. */
  @RepeatedTest(3)
  void twoSchedulersAtOnceMakeOneMessageForEachPerson() throws Exception {
    var postbox = new Postbox();
    try (var one = instance("a", postbox);
        var other = instance("b", postbox);
        var threads = Executors.newFixedThreadPool(2)) {
      arm(one, 1_200, "2026-03-31");
      service.clock().set("2026-03-31T07:30");
      var start = new CyclicBarrier(2);
      List<Future<?>> running = new ArrayList<>();
      for (Instance each : List.of(one, other)) {
        running.add(
            threads.submit(
                () -> {
                  start.await();
                  for (int i = 0; i < 3; i++) {
                    each.pass();
                  }
                  return null;
                }));
      }
      for (Future<?> each : running) {
        each.get();
      }

      assertThat(postbox.taken)
          .extracting(mail -> mail.letter().to().login() + " " + mail.letter().about())
          .containsExactlyInAnyOrder("lan 1200", "mai 1200");
    }
  }

  @Test
  void helpsSomebodyWhoIsHalfWayThroughAMessageInsteadOfMakingASecondOne() {
    var postbox = new Postbox();
    var entries = service.bean(Entries.class);
    var now = service.clock().instant();
    entries.add(
        IntStream.range(0, 10)
            .mapToObj(i -> Letters.reminder("Việc " + i, "2026-03-31", 0))
            .toList());
    List<String> ids = entries.waiting(10).stream().map(Entry::id).sorted().toList();
    Message all =
        Message.compose("lan", ids, now, service.machine().instant().plus(Instance.LEASE));
    Message half = Message.compose("lan", ids.subList(0, 5), now, now);
    service.bean(Messages.class).add(List.of(all));
    assertThat(entries.mark(List.of(half))).hasSize(5); // here the other one has come to

    try (var instance = instance("b", postbox)) {
      instance.pass();
    }

    assertThat(postbox.taken).hasSize(1);
    assertThat(postbox.taken.getFirst().letter().about()).isEqualTo(10);
  }

  @Test
  void findsWithinTenPassesWhatSomebodyElseLeftBehind() {
    var postbox = new Postbox();
    try (var instance = instance("b", postbox)) {
      instance.pass();
      service.bean(Entries.class).add(List.of(Letters.reminder("Việc", "2026-03-31", 0)));
      for (int i = 0; i < 10; i++) {
        instance.pass();
      }
    }

    assertThat(postbox.taken).hasSize(1);
  }

  @Test
  void diesAtAnyStepAndLosesNothingAndDoublesNothing() {
    int steps = stepsOfOneRun();
    assertThat(steps).isBetween(15, 60);
    for (int step = 0; step < steps; step++) {
      for (boolean after : List.of(false, true)) {
        runThatDies(new CrashPoint(step, after));
      }
    }
  }

  private int stepsOfOneRun() {
    var count = CrashPoint.never();
    var postbox = new Postbox();
    try (var instance = new Instance(service, "counting", postbox, count)) {
      everything(instance);
    }
    return count.taken();
  }

  private void runThatDies(CrashPoint crash) {
    empty();
    var postbox = new Postbox();
    try (var dying = new Instance(service, "dying", postbox, crash);
        var next = instance("next", postbox)) {
      try {
        everything(dying);
      } catch (CrashPoint.Crash e) {
        assertThat(crash.struck()).isTrue();
      }
      service.machine().advance(Instance.LEASE);
      everything(next); // the events come again, as after a crash they do
      service.machine().advance(Instance.LEASE);
      next.pass();
    }
    var ofLan =
        postbox.taken.stream().filter(mail -> mail.letter().to().login().equals("lan")).toList();
    assertThat(ofLan.stream().map(Mail::messageId).distinct()).as("%s", crash).hasSize(1);
    assertThat(ofLan.getFirst().letter().about()).as("%s", crash).isEqualTo(4);
    long copies = postbox.taken.size() - postbox.messageIds().stream().distinct().count();
    assertThat(copies).as("copies, %s", crash).isLessThanOrEqualTo(1);
    if (copies == 1) {
      assertThat(postbox.taken.stream().filter(Mail::repeated)).as("%s", crash).hasSize(1);
      assertThat(crash.toString()).matches(".*(after .*Mailer.send|before .*Messages.write)");
    }
  }

  /** Three reminders and the notice of an assignment, for two people each. */
  private void everything(Instance instance) {
    service.clock().set("2026-01-05T09:00");
    instance.hearNews.hear(newsOfWork(3, "2026-03-31"));
    service.clock().set("2026-03-31T07:30");
    instance.pass();
  }

  private Instance instance(String name, Mailer mailer) {
    return new Instance(service, name, mailer, CrashPoint.never());
  }
}

package vn.thac.notification.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import vn.thac.notification.RunningService;
import vn.thac.notification.application.SpreadNotices.Waits;
import vn.thac.notification.domain.Notice;
import vn.thac.notification.domain.Samples;
import vn.thac.notification.domain.Subject;
import vn.thac.notification.domain.Told;

/** A plan whose parts are heard second by second, with a pass whenever a test looks. */
final class PlanComingDown implements AutoCloseable {

  static final String LAN_ONLY = "90101.VP";
  static final String LAN_AND_TAM = "90102.VP";
  static final String ELSEWHERE = "90103";

  private static final Waits WAITS = new Waits(Duration.ofSeconds(20), Duration.ofMinutes(2));

  final PostsInTwoPlaces posts = new PostsInTwoPlaces();
  private final RunningService service;
  private final Postbox postbox = new Postbox();
  private final List<Instance> started = new ArrayList<>();
  private int second;

  PlanComingDown(RunningService service) {
    this.service = service;
  }

  /** Nothing was heard yet, and nothing sent. */
  void begin(String name, CrashPoint crash) {
    service.empty();
    service.clock().set("2026-01-05T09:00");
    second = 0;
    postbox.taken.clear();
    goOn(name, crash);
  }

  /** Another process takes over. */
  void goOn(String name, CrashPoint crash) {
    started.add(new Instance(service, name, postbox, crash, WAITS, posts));
  }

  void hear(Subject.Kind kind, String rootPlan, String unit, long version, int count) {
    var told =
        new Told.Assigned(
            kind,
            rootPlan + unit,
            rootPlan,
            unit,
            "/90/901/" + unit,
            version,
            count,
            String.valueOf(version),
            List.of());
    var notice = new Notice(told, Samples.hanoi("2026-01-05T09:00"));
    started.getLast().hearNews.hear(new News(List.of(), List.of(notice), List.of(), List.of()));
  }

  /** The same plan goes on elsewhere. */
  void streamUntil(int end) {
    while (second + 5 <= end) {
      at(second + 5);
      hear(Subject.Kind.TASK, "plan", ELSEWHERE, second, 1);
    }
    at(end);
  }

  void at(int then) {
    skipTo(then);
    started.getLast().pass();
  }

  void skipTo(int then) {
    service.machine().advance(Duration.ofSeconds(then - second));
    second = then;
  }

  /** Everybody's, as "lan: Giao mới 3 nhiệm vụ – …". */
  List<String> letters() {
    return postbox.taken.stream()
        .map(mail -> mail.letter().to().login() + ": " + mail.letter().subject())
        .toList();
  }

  @Override
  public void close() {
    started.forEach(Instance::close);
    started.clear();
  }
}

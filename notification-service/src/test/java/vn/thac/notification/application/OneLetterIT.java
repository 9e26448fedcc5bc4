package vn.thac.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.notification.RunningService;
import vn.thac.notification.adapter.mongo.MongoNotices;
import vn.thac.notification.application.SpreadNotices.Waits;
import vn.thac.notification.domain.Notice;
import vn.thac.notification.domain.Person;
import vn.thac.notification.domain.Samples;
import vn.thac.notification.domain.Subject;
import vn.thac.notification.domain.Told;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** What a person gets of one plan is one letter, however its parts come in. */
@OnEveryStore
class OneLetterIT {

  private static final Waits WAITS = new Waits(Duration.ofSeconds(20), Duration.ofMinutes(2));
  private static final String LAN_ONLY = "90101.VP";
  private static final String LAN_AND_TAM = "90102.VP";
  private static final String ELSEWHERE = "90103";

  private final RunningService service;
  private final Postbox postbox = new Postbox();
  private final Posts posts = new Posts();
  private final List<Instance> started = new ArrayList<>();
  private Instance running;
  private int second;

  OneLetterIT(Store store) {
    service = RunningService.on(store);
    running = started("first", CrashPoint.never());
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void empty() {
    service.empty();
    service.clock().set("2026-01-05T09:00");
    second = 0;
  }

  @AfterEach
  void close() {
    started.forEach(Instance::close);
  }

  @Test
  void carriesTheTasksAndTheReportsThatAreHeardSecondsApart() {
    hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 11);
    at(3);
    hear(Subject.Kind.REPORT, "plan", LAN_ONLY, 1, 4);
    at(22);
    assertThat(letters()).as("the reports have not settled").isEmpty();
    at(23);

    assertThat(letters()).containsExactly("lan: Giao mới 11 nhiệm vụ, 4 báo cáo – " + LAN_ONLY);
  }

  @Test
  void carriesTheWorkOfAllUnitsOfThePerson() {
    hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 2);
    at(19);
    hear(Subject.Kind.TASK, "plan", LAN_AND_TAM, 1, 3);
    at(38);
    assertThat(letters()).isEmpty();
    at(39);

    assertThat(letters())
        .containsExactlyInAnyOrder(
            "lan: Giao mới 5 nhiệm vụ – 2 đơn vị", "tam: Giao mới 3 nhiệm vụ – " + LAN_AND_TAM);
  }

  @Test
  void isNotDelayedByASteadyStreamOfAnotherPlan() {
    hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 11);
    for (int later = 2; later < 20; later += 2) {
      at(later);
      hear(Subject.Kind.TASK, "another", ELSEWHERE, later, 1);
    }
    assertThat(letters()).isEmpty();
    at(20);

    assertThat(letters()).containsExactly("lan: Giao mới 11 nhiệm vụ – " + LAN_ONLY);
  }

  @Test
  void goesTwoMinutesAfterTheFirstNoticeHoweverMuchIsStillComing() {
    hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 11);
    streamUntil(100);
    hear(Subject.Kind.REPORT, "plan", LAN_ONLY, 1, 4);
    streamUntil(119);
    assertThat(letters()).isEmpty();
    at(120);
    assertThat(letters()).containsExactly("lan: Giao mới 11 nhiệm vụ, 4 báo cáo – " + LAN_ONLY);

    at(121);
    hear(Subject.Kind.PLAN, "plan", LAN_ONLY, 1, 1);
    streamUntil(240);
    assertThat(letters()).as("what comes later is the next letter").hasSize(1);
    at(241);
    assertThat(letters()).hasSize(2).last().asString().startsWith("lan: Giao mới 1 kế hoạch");
  }

  @Test
  void twoMinutesOfOnePersonAreNotThoseOfAnotherInTheSameUnit() {
    hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 2);
    streamUntil(60);
    hear(Subject.Kind.TASK, "plan", LAN_AND_TAM, 1, 3);
    streamUntil(110);
    hear(Subject.Kind.REPORT, "plan", LAN_AND_TAM, 1, 1);
    streamUntil(120);
    at(121);
    assertThat(letters()).containsExactly("lan: Giao mới 5 nhiệm vụ, 1 báo cáo – 2 đơn vị");

    streamUntil(300);
    at(301);
    assertThat(letters())
        .as("and nobody hears twice of anything")
        .containsExactly(
            "lan: Giao mới 5 nhiệm vụ, 1 báo cáo – 2 đơn vị",
            "tam: Giao mới 3 nhiệm vụ, 1 báo cáo – " + LAN_AND_TAM);
  }

  @Test
  void anAmendmentIsALetterOfItsOwn() {
    hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 11);
    at(20);
    assertThat(letters()).hasSize(1);
    hear(Subject.Kind.TASK, "plan", LAN_ONLY, 2, 12);
    at(40);

    assertThat(letters()).hasSize(2).last().asString().contains("12 nhiệm vụ");
  }

  @Test
  void aUnitThatIsNotKnownYetKeepsNobodyWaitingAndIsToldOnceItIs() {
    posts.unknown.add(LAN_AND_TAM);
    hear(Subject.Kind.TASK, "plan", LAN_AND_TAM, 1, 3);
    hear(Subject.Kind.REPORT, "plan", LAN_AND_TAM, 1, 1);
    hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 2);
    at(20);
    assertThat(letters()).containsExactly("lan: Giao mới 2 nhiệm vụ – " + LAN_ONLY);
    posts.unknown.clear();
    at(29);
    assertThat(letters()).hasSize(1);
    at(30);

    assertThat(letters()).hasSize(3).contains("tam: Giao mới 3 nhiệm vụ, 1 báo cáo – 90102.VP");
  }

  @Test
  void whatAnEarlierVersionLeftWaitingIsToldWhenItsTimeHasCome() {
    hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 11);
    var mongo = service.bean(MongoOperations.class);
    mongo
        .getCollection("notices")
        .updateMany(
            new Document(), Updates.combine(Updates.unset("waitsWith"), Updates.unset("waitsIn")));
    at(120);
    assertThat(letters()).isEmpty();
    assertThat(new MongoNotices(mongo).plans()).containsExactly(Notices.ALONE);
    at(121);

    assertThat(letters()).containsExactly("lan: Giao mới 11 nhiệm vụ – " + LAN_ONLY);
  }

  /** While the plan goes on, so that the letter is put together of notices that stay as well. */
  @Test
  void diesAtAnyStepAndIsStillOneLetterOfAllOfIt() {
    int steps = stepsFromHearingToSending();
    assertThat(steps).isBetween(20, 60);
    for (int step = 0; step < steps; step++) {
      for (boolean after : List.of(false, true)) {
        var crash = new CrashPoint(step, after);
        empty();
        postbox.taken.clear();
        running = started("dying", crash);
        try {
          hearAndGo();
        } catch (CrashPoint.Crash e) {
          assertThat(crash.struck()).isTrue();
        }
        running = started("next", CrashPoint.never());
        hearAgain();
        at(120 + (int) Instance.LEASE.toSeconds());
        at(120 + 2 * (int) Instance.LEASE.toSeconds());

        assertThat(new TreeSet<>(letters()))
            .as("%s", crash)
            .contains("lan: Giao mới 11 nhiệm vụ, 4 báo cáo – " + LAN_ONLY)
            .filteredOn(letter -> letter.startsWith("lan"))
            .hasSize(1);
      }
    }
  }

  private int stepsFromHearingToSending() {
    var count = CrashPoint.never();
    running = started("counting", count);
    hearAndGo();
    return count.taken();
  }

  private void hearAndGo() {
    hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 11);
    skipTo(110);
    hear(Subject.Kind.REPORT, "plan", LAN_ONLY, 1, 4);
    at(120);
  }

  /** The events come again, as after a crash they do. */
  private void hearAgain() {
    hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 11);
    hear(Subject.Kind.REPORT, "plan", LAN_ONLY, 1, 4);
  }

  /** The same plan goes on elsewhere. */
  private void streamUntil(int end) {
    while (second + 5 <= end) {
      at(second + 5);
      hear(Subject.Kind.TASK, "plan", ELSEWHERE, second, 1);
    }
    at(end);
  }

  private void hear(Subject.Kind kind, String rootPlan, String unit, long version, int count) {
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
    running.hearNews.hear(
        new News(
            List.of(),
            List.of(new Notice(told, Samples.hanoi("2026-01-05T09:00"))),
            List.of(),
            List.of()));
  }

  private void at(int then) {
    skipTo(then);
    running.pass();
  }

  private void skipTo(int then) {
    service.machine().advance(Duration.ofSeconds(then - second));
    second = then;
  }

  private List<String> letters() {
    return postbox.taken.stream()
        .map(mail -> mail.letter().to().login() + ": " + mail.letter().subject())
        .toList();
  }

  private Instance started(String name, CrashPoint crash) {
    var instance = new Instance(service, name, postbox, crash, WAITS, posts);
    started.add(instance);
    return instance;
  }

  /** Lan works in two units of two places, Tam in one of them, and elsewhere nobody does. */
  private static final class Posts implements Directory {

    private static final Map<String, List<String>> DOERS =
        new TreeMap<>(Map.of(LAN_ONLY, List.of("lan"), LAN_AND_TAM, List.of("lan", "tam")));

    private final Set<String> unknown = new TreeSet<>();

    @Override
    public Reading read(Collection<String> units) {
      return new Reading() {
        @Override
        public boolean knows(String unit) {
          return !unknown.contains(unit);
        }

        @Override
        public List<String> doers(String unit) {
          return knows(unit) ? DOERS.getOrDefault(unit, List.of()) : List.of();
        }

        @Override
        public List<String> overseers(String committee) {
          return List.of();
        }
      };
    }

    @Override
    public Set<String> placesOf(Collection<String> logins) {
      return logins.contains("lan") ? Set.of("90101", "90102") : Set.of("90102");
    }

    @Override
    public Map<String, Person> people(Collection<String> logins) {
      Map<String, Person> people = new HashMap<>();
      logins.forEach(
          login -> people.put(login, new Person(login, login, login + "@minhhoa.example")));
      return people;
    }

    @Override
    public Map<String, String> unitNames(Collection<String> codes) {
      return Map.of();
    }
  }
}

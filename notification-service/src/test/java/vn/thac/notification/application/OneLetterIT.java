package vn.thac.notification.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.notification.application.PlanComingDown.ELSEWHERE;
import static vn.thac.notification.application.PlanComingDown.LAN_AND_TAM;
import static vn.thac.notification.application.PlanComingDown.LAN_ONLY;

import com.mongodb.client.model.Updates;
import java.util.List;
import java.util.TreeSet;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoOperations;
import vn.thac.notification.RunningService;
import vn.thac.notification.adapter.mongo.MongoNotices;
import vn.thac.notification.domain.Subject;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** What a person gets of one plan is one letter, however its parts come in. */
@OnEveryStore
class OneLetterIT {

  private final RunningService service;
  private final PlanComingDown plan;

  OneLetterIT(Store store) {
    service = RunningService.on(store);
    plan = new PlanComingDown(service);
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void begin() {
    plan.begin("first", CrashPoint.never());
  }

  @AfterEach
  void end() {
    plan.close();
  }

  @Test
  void carriesTheTasksAndTheReportsThatAreHeardSecondsApart() {
    plan.hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 11);
    plan.at(3);
    plan.hear(Subject.Kind.REPORT, "plan", LAN_ONLY, 1, 4);
    plan.at(22);
    assertThat(plan.letters()).as("the reports have not settled").isEmpty();
    plan.at(23);

    assertThat(plan.letters())
        .containsExactly("lan: Giao mới 11 nhiệm vụ, 4 báo cáo – " + LAN_ONLY);
  }

  @Test
  void carriesTheWorkOfAllUnitsOfThePerson() {
    plan.hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 2);
    plan.at(19);
    plan.hear(Subject.Kind.TASK, "plan", LAN_AND_TAM, 1, 3);
    plan.at(38);
    assertThat(plan.letters()).isEmpty();
    plan.at(39);

    assertThat(plan.letters())
        .containsExactlyInAnyOrder(
            "lan: Giao mới 5 nhiệm vụ – 2 đơn vị", "tam: Giao mới 3 nhiệm vụ – " + LAN_AND_TAM);
  }

  @Test
  void isNotDelayedByASteadyStreamOfAnotherPlan() {
    plan.hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 11);
    for (int later = 2; later < 20; later += 2) {
      plan.at(later);
      plan.hear(Subject.Kind.TASK, "another", ELSEWHERE, later, 1);
    }
    assertThat(plan.letters()).isEmpty();
    plan.at(20);

    assertThat(plan.letters()).containsExactly("lan: Giao mới 11 nhiệm vụ – " + LAN_ONLY);
  }

  @Test
  void goesTwoMinutesAfterTheFirstNoticeHoweverMuchIsStillComing() {
    plan.hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 11);
    plan.streamUntil(100);
    plan.hear(Subject.Kind.REPORT, "plan", LAN_ONLY, 1, 4);
    plan.streamUntil(119);
    assertThat(plan.letters()).isEmpty();
    plan.at(120);
    assertThat(plan.letters())
        .containsExactly("lan: Giao mới 11 nhiệm vụ, 4 báo cáo – " + LAN_ONLY);

    plan.at(121);
    plan.hear(Subject.Kind.PLAN, "plan", LAN_ONLY, 1, 1);
    plan.streamUntil(240);
    assertThat(plan.letters()).as("what comes later is the next letter").hasSize(1);
    plan.at(241);
    assertThat(plan.letters()).hasSize(2).last().asString().startsWith("lan: Giao mới 1 kế hoạch");
  }

  @Test
  void twoMinutesOfOnePersonAreNotThoseOfAnotherInTheSameUnit() {
    plan.hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 2);
    plan.streamUntil(60);
    plan.hear(Subject.Kind.TASK, "plan", LAN_AND_TAM, 1, 3);
    plan.streamUntil(110);
    plan.hear(Subject.Kind.REPORT, "plan", LAN_AND_TAM, 1, 1);
    plan.streamUntil(120);
    plan.at(121);
    assertThat(plan.letters()).containsExactly("lan: Giao mới 5 nhiệm vụ, 1 báo cáo – 2 đơn vị");

    plan.streamUntil(300);
    plan.at(301);
    assertThat(plan.letters())
        .as("and nobody hears twice of anything")
        .containsExactly(
            "lan: Giao mới 5 nhiệm vụ, 1 báo cáo – 2 đơn vị",
            "tam: Giao mới 3 nhiệm vụ, 1 báo cáo – " + LAN_AND_TAM);
  }

  @Test
  void anAmendmentIsALetterOfItsOwn() {
    plan.hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 11);
    plan.at(20);
    assertThat(plan.letters()).hasSize(1);
    plan.hear(Subject.Kind.TASK, "plan", LAN_ONLY, 2, 12);
    plan.at(40);

    assertThat(plan.letters()).hasSize(2).last().asString().contains("12 nhiệm vụ");
  }

  @Test
  void aUnitThatIsNotKnownYetKeepsNobodyWaitingAndIsToldOnceItIs() {
    plan.posts.unknown.add(LAN_AND_TAM);
    plan.hear(Subject.Kind.TASK, "plan", LAN_AND_TAM, 1, 3);
    plan.hear(Subject.Kind.REPORT, "plan", LAN_AND_TAM, 1, 1);
    plan.hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 2);
    plan.at(20);
    assertThat(plan.letters()).containsExactly("lan: Giao mới 2 nhiệm vụ – " + LAN_ONLY);
    plan.posts.unknown.clear();
    plan.at(29);
    assertThat(plan.letters()).hasSize(1);
    plan.at(30);

    assertThat(plan.letters())
        .hasSize(3)
        .contains("tam: Giao mới 3 nhiệm vụ, 1 báo cáo – 90102.VP");
  }

  @Test
  void whatAnEarlierVersionLeftWaitingIsToldWhenItsTimeHasCome() {
    plan.hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 11);
    var mongo = service.bean(MongoOperations.class);
    mongo
        .getCollection("notices")
        .updateMany(
            new Document(), Updates.combine(Updates.unset("waitsWith"), Updates.unset("waitsIn")));
    plan.at(120);
    assertThat(plan.letters()).isEmpty();
    assertThat(new MongoNotices(mongo).plans()).containsExactly(Notices.ALONE);
    plan.at(121);

    assertThat(plan.letters()).containsExactly("lan: Giao mới 11 nhiệm vụ – " + LAN_ONLY);
  }

  /** While the plan goes on, so that the letter is put together of notices that stay as well. */
  @Test
  void diesAtAnyStepAndIsStillOneLetterOfAllOfIt() {
    int steps = stepsFromHearingToSending();
    assertThat(steps).isBetween(20, 60);
    for (int step = 0; step < steps; step++) {
      for (boolean after : List.of(false, true)) {
        var crash = new CrashPoint(step, after);
        plan.begin("dying", crash);
        try {
          hearAndGo();
        } catch (CrashPoint.Crash e) {
          assertThat(crash.struck()).isTrue();
        }
        plan.goOn("next", CrashPoint.never());
        hearAgain();
        plan.at(120 + (int) Instance.LEASE.toSeconds());
        plan.at(120 + 2 * (int) Instance.LEASE.toSeconds());

        assertThat(new TreeSet<>(plan.letters()))
            .as("%s", crash)
            .contains("lan: Giao mới 11 nhiệm vụ, 4 báo cáo – " + LAN_ONLY)
            .filteredOn(letter -> letter.startsWith("lan"))
            .hasSize(1);
      }
    }
  }

  private int stepsFromHearingToSending() {
    var count = CrashPoint.never();
    plan.begin("counting", count);
    hearAndGo();
    return count.taken();
  }

  private void hearAndGo() {
    plan.hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 11);
    plan.skipTo(110);
    plan.hear(Subject.Kind.REPORT, "plan", LAN_ONLY, 1, 4);
    plan.at(120);
  }

  /** The events come again, as after a crash they do. */
  private void hearAgain() {
    plan.hear(Subject.Kind.TASK, "plan", LAN_ONLY, 1, 11);
    plan.hear(Subject.Kind.REPORT, "plan", LAN_ONLY, 1, 4);
  }
}

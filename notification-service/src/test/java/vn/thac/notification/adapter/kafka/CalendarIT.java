package vn.thac.notification.adapter.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.thac.contracts.CalendarSetV1;
import vn.thac.notification.RunningService;
import vn.thac.notification.application.DeadlineList;
import vn.thac.notification.domain.Deadline;
import vn.thac.notification.domain.Samples;
import vn.thac.testkit.OnEveryStore;
import vn.thac.testkit.Store;

/** The working calendar changes under deadlines that are armed. */
@OnEveryStore
class CalendarIT {

  private static long version;

  private final RunningService service;

  CalendarIT(Store store) {
    service = RunningService.on(store);
  }

  @AfterAll
  static void stop() {
    RunningService.stop();
  }

  @BeforeEach
  void aTaskIsDueOnTheLastDayOfMarch() {
    service.settle();
    service.empty();
    service.clock().set("2026-01-05T09:05");
    service.tell(Events.assigned(Events.OFFICE, Events.OFFICE_PATH, 1, "t1"));
    service.settled();
    service.pass();
    service.clock().set("2026-03-26T08:00");
    service.pass(); // three working days before
    assertThat(service.mails()).hasSize(2);
    assertThat(deadline().nextAt()).isEqualTo(Samples.hanoi("2026-03-30T07:30"));
  }

  @AfterEach
  void theRulesHoldAgain() {
    set(++version);
  }

  @Test
  void aDayOffMovesTheRungBeforeItAndNothingElseHoweverOftenItIsTold() {
    Deadline before = deadline();

    set(++version, off("2026-03-30"));
    Deadline moved = deadline();
    set(version, off("2026-03-30"));

    assertThat(moved.nextAt()).isEqualTo(Samples.hanoi("2026-03-27T07:30"));
    assertThat(deadline()).isEqualTo(moved);
    assertThat(moved.open()).isEqualTo(before.open());
    assertThat(moved.moves()).isEqualTo(before.moves());
    set(++version, off("2026-03-30"), off("2026-06-30"));
    assertThat(deadline()).isEqualTo(moved);
  }

  @Test
  void aRungThatWasRaisedIsNotRaisedAgainWhereTheCalendarMovesIt() {
    set(++version, off("2026-03-30"));
    service.clock().set("2026-03-27T08:00");
    service.pass();
    assertThat(service.mails()).hasSize(3);
    assertThat(service.mails().getFirst().text()).contains("còn 1 ngày làm việc");

    set(++version);
    assertThat(deadline().nextAt()).isEqualTo(Samples.hanoi("2026-03-30T07:30"));
    service.clock().set("2026-03-30T08:00");
    service.pass();
    assertThat(service.mails()).hasSize(3);

    service.clock().set("2026-03-31T08:00");
    service.pass();
    assertThat(service.mails()).hasSize(4);
  }

  @Test
  void anOlderCalendarThatComesLateChangesNothing() {
    set(++version, off("2026-03-30"));
    ++version;
    set(version, off("2026-03-27"), off("2026-03-30"));

    set(version - 1, off("2026-03-30"));

    // The rung before it lies on the 26th now, which is over; the next is the day itself.
    assertThat(deadline().nextAt()).isEqualTo(Samples.hanoi("2026-03-31T07:30"));
  }

  private static CalendarSetV1.Day off(String day) {
    return new CalendarSetV1.Day(LocalDate.parse(day), false, "Thông báo 7");
  }

  private void set(long version, CalendarSetV1.Day... days) {
    service.tell(new CalendarSetV1("vn", version, List.of(days), "Thông báo 7", Instant.EPOCH));
    service.heardOfTheDirectory();
  }

  private Deadline deadline() {
    return service
        .bean(DeadlineList.class)
        .list(new DeadlineList.Wanted(List.of("/901"), List.of(), null, "t1", null, null), 2)
        .getFirst();
  }
}

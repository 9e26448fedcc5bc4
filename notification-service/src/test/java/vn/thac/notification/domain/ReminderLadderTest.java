package vn.thac.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thac.notification.domain.Samples.dueOn;
import static vn.thac.notification.domain.Samples.hanoi;
import static vn.thac.notification.domain.Samples.ladder;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import vn.thac.calendar.SpecialDay;
import vn.thac.calendar.WorkingCalendar;

class ReminderLadderTest {

  /** Tuesday 31 March 2026: no holiday near it. */
  private static final String END_OF_MARCH = "2026-03-31";

  @Test
  void countsItsRungsInWorkingDays() {
    assertThat(ladder().rungs(new Due(LocalDate.parse(END_OF_MARCH), "")))
        .extracting(Rung::offset, Rung::at)
        .containsExactly(
            tuple(-7, hanoi("2026-03-20T07:30")),
            tuple(-3, hanoi("2026-03-26T07:30")),
            tuple(-1, hanoi("2026-03-30T07:30")),
            tuple(0, hanoi("2026-03-31T07:30")),
            tuple(1, hanoi("2026-04-01T07:30")),
            tuple(3, hanoi("2026-04-03T07:30")),
            tuple(5, hanoi("2026-04-07T07:30")));
  }

  @Test
  void stepsOverTetAndTheWeekend() {
    // Tết 2026: 16 to 20 February, with its weekends.
    assertThat(ladder().rungs(new Due(LocalDate.parse("2026-02-24"), "")))
        .filteredOn(rung -> rung.offset() == -3)
        .extracting(Rung::at)
        .containsExactly(hanoi("2026-02-12T07:30"));
  }

  @Test
  void countsByTheCalendarInForceWhenItIsAsked() {
    var inForce = new AtomicReference<>(WorkingCalendar.standard());
    var ladder =
        new ReminderLadder(inForce::get, List.of(-1, 0), 0, LocalTime.of(7, 30), Samples.HANOI);
    Due due = new Due(LocalDate.parse(END_OF_MARCH), "");
    assertThat(ladder.rungs(due).getFirst().at()).isEqualTo(hanoi("2026-03-30T07:30"));

    inForce.set(
        WorkingCalendar.standard()
            .with(new SpecialDay(LocalDate.parse("2026-03-30"), false, "Thông báo 7")));

    assertThat(ladder.rungs(due).getFirst().at()).isEqualTo(hanoi("2026-03-27T07:30"));
  }

  @Test
  void isNeverEarlyByAMillisecond() {
    Deadline task = dueOn(END_OF_MARCH);
    Instant rung = hanoi("2026-03-20T07:30");

    assertThat(ladder().owed(task, rung.minusMillis(1))).isEmpty();
    assertThat(ladder().owed(task, rung))
        .hasValueSatisfying(owed -> assertThat(owed.rung().offset()).isEqualTo(-7));
  }

  @Test
  void owesNothingThatLiesBeforeItWasArmed() {
    Deadline task =
        Deadline.unheard(Samples.task("late"))
            .after(Samples.asked(Samples.task("late"), 1, "2026-03-27T16:00", END_OF_MARCH))
            .on(ladder());

    assertThat(ladder().owed(task, hanoi("2026-03-27T16:01"))).isEmpty();
    assertThat(task.nextAt()).isEqualTo(hanoi("2026-03-30T07:30"));
  }

  @Test
  void foldsWhatAnOutageOfADayMissedIntoTheTightestRung() {
    Deadline task = dueOn(END_OF_MARCH).raisedUpTo(hanoi("2026-03-30T07:00"), ladder());

    // down from the 30th 07:00 to the 31st 09:00: the eve and the day itself were missed
    assertThat(ladder().owed(task, hanoi("2026-03-31T09:00")))
        .hasValueSatisfying(
            owed -> {
              assertThat(owed.rung().offset()).isZero();
              assertThat(owed.folded()).isEqualTo(1);
              assertThat(owed.superiorHears()).isFalse();
            });
  }

  @Test
  void tellsTheSuperiorOnTheThirdDayEvenWhenThatDayWasMissed() {
    Deadline task = dueOn(END_OF_MARCH).raisedUpTo(hanoi("2026-04-01T08:00"), ladder());

    assertThat(ladder().owed(task, hanoi("2026-04-03T07:30")).orElseThrow().superiorHears())
        .isTrue();
    assertThat(ladder().owed(task, hanoi("2026-04-08T00:00")).orElseThrow())
        .extracting(owed -> owed.rung().offset(), Owed::superiorHears)
        .containsExactly(5, true);
  }

  @Test
  void isSilentAfterItsLastRung() {
    Deadline task = dueOn(END_OF_MARCH).raisedUpTo(hanoi("2026-04-07T07:30"), ladder());

    assertThat(task.nextAt()).isNull();
    assertThat(ladder().owed(task, hanoi("2027-01-01T00:00"))).isEmpty();
  }

  @Test
  void speaksOfTheNextDateOnceTheMissedOneHasHadItsSay() {
    Deadline monthly = dueOn("2026-03-31", "2026-04-28");

    Deadline silent = monthly.raisedUpTo(hanoi("2026-04-07T07:30"), ladder());

    assertThat(silent.next().orElseThrow().on()).isEqualTo("2026-03-31");
    assertThat(silent.nextAt()).isEqualTo(hanoi("2026-04-16T07:30")); // 7 before, over 27 April off
  }

  /** However the passes fall, every deadline speaks at most once per pass, late but never early. */
  @Property(tries = 200)
  void whateverTheHoursOfThePassesNothingIsEarlyTwiceOrForgotten(
      @ForAll List<@IntRange(min = 1, max = 100) Integer> hoursBetween) {
    Deadline task = dueOn(END_OF_MARCH);
    List<Rung> all = ladder().rungs(task.next().orElseThrow());
    List<Integer> told = new ArrayList<>();
    int heard = 0;
    Instant now = hanoi("2026-03-18T00:00");
    for (int hours : hoursBetween) {
      now = now.plus(Duration.ofHours(hours));
      var owed = ladder().owed(task, now);
      if (owed.isPresent()) {
        assertThat(owed.get().rung().at()).isBeforeOrEqualTo(now);
        told.add(owed.get().rung().offset());
        heard += 1 + owed.get().folded();
      }
      task = task.raisedUpTo(now, ladder());
    }
    Instant end = now;
    assertThat(told).doesNotHaveDuplicates().isSorted();
    assertThat(heard).isEqualTo((int) all.stream().filter(r -> !r.at().isAfter(end)).count());
  }
}

package vn.thac.notification.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static vn.thac.notification.domain.Samples.asked;
import static vn.thac.notification.domain.Samples.hanoi;
import static vn.thac.notification.domain.Samples.kept;
import static vn.thac.notification.domain.Samples.ladder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DeadlineTest {

  private static final Subject TASK = Samples.task("task-1");
  private static final Subject REPORT = Samples.report("report-1");

  @Test
  void isMetByTheDayItself() {
    assertThat(
            after(
                    TASK,
                    asked(TASK, 1, "2026-01-05T09:00", "2026-03-31"),
                    kept(TASK, 1, "2026-03-31", "2026-03-31", true))
                .status())
        .isEqualTo(DeadlineStatus.MET);
  }

  @Test
  void isMetLateOnTheDayAfter() {
    assertThat(
            after(
                    TASK,
                    asked(TASK, 1, "2026-01-05T09:00", "2026-03-31"),
                    kept(TASK, 1, "2026-03-31", "2026-04-01", true))
                .status())
        .isEqualTo(DeadlineStatus.MET_LATE);
  }

  @Test
  void remembersACompletionThatCameBeforeTheAssignment() {
    Deadline early = after(TASK, kept(TASK, 3, "2026-03-31", "2026-03-30", true));
    assertThat(early.status()).isEqualTo(DeadlineStatus.MET);

    Deadline both = early.after(asked(TASK, 1, "2026-01-05T09:00", "2026-03-31")).on(ladder());
    assertThat(both.status()).isEqualTo(DeadlineStatus.MET);
    assertThat(both.nextAt()).isNull();
  }

  @Test
  void movesToTheNextDateWhenOneIsKept() {
    Deadline quarterly =
        after(
            TASK,
            asked(TASK, 1, "2026-01-05T09:00", "2026-03-31", "2026-06-30"),
            kept(TASK, 1, "2026-03-31", "2026-03-27", false));

    assertThat(quarterly.status()).isEqualTo(DeadlineStatus.OPEN);
    assertThat(quarterly.next().orElseThrow().on()).isEqualTo("2026-06-30");
    assertThat(quarterly.on(ladder()).nextAt()).isEqualTo(hanoi("2026-06-19T07:30"));
    assertThat(quarterly.moves())
        .extracting(Move::from, Move::to)
        .containsExactly(tuple(LocalDate.parse("2026-03-31"), LocalDate.parse("2026-06-30")));
  }

  @Test
  void saysOfADateThatWasMovedByWhichRule() {
    String reason = "31/03/2026 là ngày nghỉ theo Thông báo 7, chuyển sang 01/04/2026";
    Deadline moved =
        after(
            TASK,
            asked(TASK, 1, "2026-01-05T09:00", "2026-03-31"),
            new DeadlineFact.Asked(
                TASK,
                2,
                hanoi("2026-03-02T09:00"),
                "901",
                "Tuyên truyền Luật Hòa giải",
                List.of(new Due(LocalDate.parse("2026-04-01"), reason))));

    assertThat(moved.moves())
        .containsExactly(
            new Move(
                hanoi("2026-03-02T09:00"),
                LocalDate.parse("2026-03-31"),
                LocalDate.parse("2026-04-01"),
                "Kế hoạch được điều chỉnh: " + reason));
  }

  @Test
  void isOwedAgainWhenTheReportComesBack() {
    Deadline returned =
        after(
            REPORT,
            asked(REPORT, 1, "2026-01-05T09:00", "2026-03-31"),
            kept(REPORT, 1, "2026-03-31", "2026-03-30", true),
            new DeadlineFact.Reopened(REPORT, 2, hanoi("2026-03-30T15:00"), "Thiếu số liệu"));

    assertThat(returned.status()).isEqualTo(DeadlineStatus.OPEN);
    assertThat(returned.on(ladder()).nextAt()).isEqualTo(hanoi("2026-03-31T07:30"));
    assertThat(returned.moves().getLast().why()).isEqualTo("Bị trả lại: Thiếu số liệu");
  }

  @Test
  void isWithdrawnOnlyWhileOpen() {
    var asked = asked(TASK, 1, "2026-01-05T09:00", "2026-03-31");
    var dropped = new DeadlineFact.Dropped(TASK, 2, hanoi("2026-02-01T08:00"));

    assertThat(after(TASK, asked, dropped).status()).isEqualTo(DeadlineStatus.WITHDRAWN);
    assertThat(after(TASK, dropped, asked).status()).isEqualTo(DeadlineStatus.WITHDRAWN);
    assertThat(
            after(TASK, asked, kept(TASK, 1, "2026-03-31", "2026-01-20", true), dropped).status())
        .isEqualTo(DeadlineStatus.MET);
  }

  @Test
  void isMetFromTheStartWhereTheSubPlanWasIssuedByItself() {
    var plan = new Subject(Subject.Kind.PLAN, "plan-901", "plan-901", "plan-90", "901", "/90/901");
    Deadline automatic =
        after(
            plan,
            new DeadlineFact.Kept(
                plan, 1, hanoi("2026-01-05T09:00"), null, LocalDate.parse("2026-01-05"), true));

    assertThat(automatic.status()).isEqualTo(DeadlineStatus.MET);
    assertThat(automatic.shown().orElseThrow().on()).isEqualTo("2026-01-05");
  }

  /** The two halves come from different sources: any order of them ends the same. */
  @Property(tries = 200)
  void endsTheSameInWhateverOrderTheSourcesAreHeardAndHoweverOften(@ForAll long seed) {
    var asking =
        List.of(
            asked(TASK, 1, "2026-01-05T09:00", "2026-03-31", "2026-06-30"),
            asked(TASK, 2, "2026-02-02T09:00", "2026-04-15", "2026-06-30"));
    var answering =
        List.<DeadlineFact>of(
            kept(TASK, 1, "2026-03-31", "2026-03-30", false),
            kept(TASK, 2, "2026-06-30", "2026-07-01", true));
    Deadline expected =
        after(TASK, asking.get(0), answering.get(0), asking.get(1), answering.get(1));

    Deadline actual = after(TASK, mixed(asking, answering, new Random(seed)));

    assertThat(actual.status()).isEqualTo(expected.status());
    assertThat(actual.ask()).isEqualTo(expected.ask());
    assertThat(actual.answer()).isEqualTo(expected.answer());
  }

  /** Each source in its own order, as partitions keep it, with repeats. */
  private static DeadlineFact[] mixed(
      List<? extends DeadlineFact> one, List<? extends DeadlineFact> other, Random random) {
    List<DeadlineFact> all = new ArrayList<>();
    int a = 0;
    int b = 0;
    while (a < one.size() || b < other.size()) {
      boolean first = b >= other.size() || (a < one.size() && random.nextBoolean());
      all.add(first ? one.get(a++) : other.get(b++));
      if (random.nextInt(3) == 0) {
        all.add(all.get(random.nextInt(all.size())));
      }
    }
    return all.toArray(DeadlineFact[]::new);
  }

  private static Deadline after(Subject subject, DeadlineFact... facts) {
    Deadline deadline = Deadline.unheard(subject);
    for (DeadlineFact fact : facts) {
      deadline = deadline.after(fact);
    }
    return deadline;
  }
}

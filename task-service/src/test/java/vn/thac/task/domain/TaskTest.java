package vn.thac.task.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.task.Acts.by;
import static vn.thac.task.Acts.done;
import static vn.thac.task.Acts.stepped;
import static vn.thac.task.domain.TaskStatus.ACKNOWLEDGED;
import static vn.thac.task.domain.TaskStatus.ASSIGNED;
import static vn.thac.task.domain.TaskStatus.COMPLETED;
import static vn.thac.task.domain.TaskStatus.IN_PROGRESS;
import static vn.thac.task.domain.TaskStatus.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.thac.calendar.Office;

class TaskTest {

  private static final Instant ISSUED = hanoi("2025-01-24T08:00");
  private static final List<Evidence> SHOWN =
      List.of(new Evidence("Công văn số 12/SNV", "https://vb.minhhoa.gov.vn/12"));
  private static final Assignment SHARE =
      new Assignment("p", "r", "PL.1", "75.SNV", "/75/75.SNV", "75", "/75", "PROVINCE", "75");

  @Test
  void theSameShareOfTheSamePlanIsTheSameTask() {
    assertThat(taskDueOn("2025-03-31").id()).isEqualTo(TaskId.of("p", "PL.1", "75.SNV"));
    assertThat(TaskId.of("p", "PL.1", "75.SNV")).isNotEqualTo(TaskId.of("p", "PL.2", "75.SNV"));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-03-31T23:59, NOT_YET_DUE, IN_PROGRESS, COMPLETED_ON_TIME",
    "2025-04-01T00:00, OVERDUE, OVERDUE, COMPLETED_LATE"
  })
  void looksAsItsDateAndItsStatusSay(
      String when, TaskState untouched, TaskState begun, TaskState done) {
    Instant now = hanoi(when);
    LocalDate today = Office.dayOf(now);
    Task task = taskDueOn("2025-03-31");

    assertThat(task.stateOn(today)).isEqualTo(untouched);
    task = stepped(task.acknowledge(by("lan", now)));
    assertThat(task.stateOn(today)).isEqualTo(untouched);
    task = stepped(task.progress(30, "", by("lan", now)));
    assertThat(task.stateOn(today)).isEqualTo(begun);
    task = stepped(task.complete(SHOWN, null, by("lan", now)));
    assertThat(task.stateOn(today)).isEqualTo(done);
    assertThat(task.stateOn(today.plusYears(1))).isEqualTo(done);
  }

  @Test
  void isNeverOverdueWithoutADate() {
    Task task = taskDueOn();

    assertThat(task.stateOn(LocalDate.parse("2035-01-01"))).isEqualTo(TaskState.NOT_YET_DUE);
    var completed = done(task.complete(SHOWN, null, by("lan", hanoi("2025-05-05T10:00"))));

    assertThat(completed.task().stateOn(LocalDate.parse("2035-01-01")))
        .isEqualTo(TaskState.COMPLETED_ON_TIME);
    assertThat(completed.facts())
        .first()
        .isInstanceOfSatisfying(
            TaskFact.Completed.class,
            done -> {
              assertThat(done.dueOn()).isEqualTo("2025-05-05");
              assertThat(done.last()).isTrue();
            });
  }

  @Test
  void aRecurringTaskIsDoneWhenItsLastOccurrenceIs() {
    Task task = taskDueOn("2025-01-31", "2025-02-28", "2025-03-31");

    var first = answered(task, null, "2025-01-30T09:00");
    assertThat(fact(first))
        .satisfies(
            done -> {
              assertThat(done.dueOn()).isEqualTo("2025-01-31");
              assertThat(done.last()).isFalse();
            });
    assertThat(first.task().status()).isEqualTo(IN_PROGRESS);
    assertThat(first.task().percent()).isEqualTo(33);
    Task second = completed(first.task(), "2025-03-31", "2025-02-01T09:00");
    assertThat(second.nextDue()).map(Due::on).contains(LocalDate.parse("2025-02-28"));
    var third = answered(second, null, "2025-03-01T09:00");
    assertThat(fact(third).last()).isTrue();
    assertThat(third.task().status()).isEqualTo(COMPLETED);
    assertThat(third.task().percent()).isEqualTo(100);
    assertThat(third.task().stateOn(LocalDate.parse("2025-03-02")))
        .isEqualTo(TaskState.COMPLETED_LATE);
  }

  @Test
  void refusesCompletionWithoutEvidence() {
    Task task = taskDueOn("2025-03-31");

    assertRefused("task.evidence", task.complete(List.of(), null, by("lan", ISSUED)));
    assertThat(task.status()).isEqualTo(ASSIGNED);
    assertThat(task.history()).hasSize(1);
  }

  @Test
  void refusesEvidenceThatNobodyCanLookAt() {
    assertRefused("task.evidence.text", handedIn(" ", null));
    assertRefused("task.evidence.text", handedIn("a".repeat(1001), null));
    for (String link : List.of("javascript:alert(1)", "ftp://a.vn/x", "https://", "bản giấy")) {
      assertRefused("task.evidence.link", handedIn("ảnh", link));
    }
  }

  @Test
  void refusesADateThatIsNotOpen() {
    Task task = completed(taskDueOn("2025-01-31", "2025-02-28"), "2025-01-31", "2025-01-30T09:00");

    for (String day : List.of("2025-01-31", "2025-02-27")) {
      assertRefused("task.due", task.complete(SHOWN, LocalDate.parse(day), by("lan", ISSUED)));
    }
  }

  @Test
  void refusesStepsBackInBothLanguages() {
    Task task = completed(taskDueOn("2025-03-31"), null, "2025-02-01T09:00");

    assertThat(refused(task.acknowledge(by("lan", ISSUED))))
        .satisfies(
            refused -> {
              assertThat(refused.vi())
                  .isEqualTo(
                      "Nhiệm vụ đã hoàn thành, không thể chuyển sang trạng thái đã tiếp nhận.");
              assertThat(refused.en())
                  .isEqualTo("A task that is completed cannot become acknowledged.");
            });
    assertRefused("task.step", task.progress(50, "", by("lan", ISSUED)));
    assertRefused("task.step", task.complete(SHOWN, null, by("lan", ISSUED)));
  }

  @Test
  void refusesProgressThatIsNone() {
    Task task = taskDueOn("2025-03-31");

    assertRefused("task.percent", task.progress(101, "", by("lan", ISSUED)));
    assertRefused("task.percent", task.progress(-1, "", by("lan", ISSUED)));
    assertRefused("task.note", task.progress(1, "a".repeat(1001), by("lan", ISSUED)));
  }

  @Test
  void remembersWhoDidWhatAndForgetsTheMiddleOfALongStory() {
    Task task = taskDueOn("2025-03-31");
    task = stepped(task.acknowledge(by("lan", hanoi("2025-01-25T08:00"))));
    for (int i = 0; i < 150; i++) {
      task = stepped(task.progress(i % 100, "lần " + i, by("lan", ISSUED)));
    }

    assertThat(task.history()).hasSize(100);
    assertThat(task.history().getFirst())
        .isEqualTo(new HistoryEntry(ISSUED, "75", null, ASSIGNED, "", null));
    assertThat(task.history().getLast().reason()).isEqualTo("lần 149");
  }

  @Test
  void aNewRevisionMovesWhatIsOpenAndKeepsWhatIsDone() {
    Task task =
        completed(taskDueOn("2025-01-31", "2025-02-28", "2025-03-31"), null, "2025-01-30T09:00");

    Task moved = renamed(task, "2025-02-07", "2025-02-28", "2025-04-15");

    assertThat(moved.dues())
        .extracting(due -> due.on().toString(), Due::isOpen)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("2025-02-07", false),
            org.assertj.core.groups.Tuple.tuple("2025-02-28", true),
            org.assertj.core.groups.Tuple.tuple("2025-04-15", true));
    assertThat(moved.status()).isEqualTo(IN_PROGRESS);
    assertThat(moved.planVersion()).isEqualTo(2);
  }

  @Test
  void aNewDateReopensWhatWasDone() {
    Task task = completed(taskDueOn("2025-01-31"), null, "2025-01-30T09:00");

    Task more = renamed(task, "2025-01-31", "2025-06-30");

    assertThat(more.status()).isEqualTo(IN_PROGRESS);
    assertThat(more.percent()).isEqualTo(50);
    assertThat(more.nextDue()).map(Due::on).contains(LocalDate.parse("2025-06-30"));
  }

  @Test
  void evidenceOutlivesTheDateItAnswered() {
    Task task = completed(taskDueOn("2025-01-31"), null, "2025-01-30T09:00");

    Task less = renamed(task);

    assertThat(less.status()).isEqualTo(COMPLETED);
    assertThat(less.dues()).singleElement().satisfies(due -> assertThat(due.isOpen()).isFalse());
  }

  @Test
  void whatWasWithdrawnCanBeAskedForAgain() {
    Task gone = taskDueOn("2025-03-31").withdrawn("bãi bỏ", 2, ISSUED);

    assertThat(gone.status()).isEqualTo(WITHDRAWN);
    assertThat(gone.nextDue()).isEmpty();
    assertThat(gone.stateOn(LocalDate.parse("2026-01-01"))).isEqualTo(TaskState.WITHDRAWN);
    assertRefused("task.step", gone.acknowledge(by("lan", ISSUED)));
    assertThat(renamed(gone, "2025-06-30").status()).isEqualTo(ASSIGNED);
  }

  @Test
  void aRevisionThatChangesNothingLeavesNoTrace() {
    Task task = stepped(taskDueOn("2025-03-31").acknowledge(by("lan", ISSUED)));

    Task same = renamed(task, "2025-03-31");

    assertThat(same.status()).isEqualTo(ACKNOWLEDGED);
    assertThat(same.history()).isEqualTo(task.history());
  }

  private static Task taskDueOn(String... days) {
    return Task.assigned(SHARE, dues(days), 1, ISSUED);
  }

  private static Task renamed(Task task, String... days) {
    return task.renamed(SHARE, dues(days), 2, ISSUED);
  }

  private static List<Due> dues(String... days) {
    return Arrays.stream(days).map(day -> Due.open(LocalDate.parse(day), "theo kế hoạch")).toList();
  }

  private static Task completed(Task task, String dueOn, String when) {
    return answered(task, dueOn, when).task();
  }

  private static Outcome.Done answered(Task task, String dueOn, String when) {
    LocalDate due = dueOn == null ? null : LocalDate.parse(dueOn);
    return done(task.complete(SHOWN, due, by("lan", hanoi(when))));
  }

  private static TaskFact.Completed fact(Outcome.Done of) {
    return (TaskFact.Completed) of.facts().getFirst();
  }

  private static Outcome handedIn(String text, String link) {
    return taskDueOn("2025-03-31")
        .complete(List.of(new Evidence(text, link)), null, by("lan", ISSUED));
  }

  private static void assertRefused(String code, Outcome outcome) {
    Refusal refused = refused(outcome);

    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused.vi()).isNotBlank();
    assertThat(refused.en()).isNotBlank();
  }

  private static Refusal refused(Outcome outcome) {
    assertThat(outcome).isInstanceOf(Outcome.Denied.class);
    return ((Outcome.Denied) outcome).reason();
  }

  private static Instant hanoi(String local) {
    return LocalDateTime.parse(local).atZone(Office.ZONE).toInstant();
  }
}

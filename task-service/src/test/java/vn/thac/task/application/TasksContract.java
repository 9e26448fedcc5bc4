package vn.thac.task.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.thac.task.Acts.by;
import static vn.thac.task.Acts.stepped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.task.domain.Act;
import vn.thac.task.domain.Assignment;
import vn.thac.task.domain.Cause;
import vn.thac.task.domain.Due;
import vn.thac.task.domain.Evidence;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskId;
import vn.thac.task.domain.TaskStatus;

/** What every {@link Tasks} must do. */
public abstract class TasksContract {

  private static final Instant NOW = Instant.parse("2025-01-24T01:00:00Z");

  /** The tasks under test, without any. */
  protected abstract Tasks tasks();

  @Test
  void remembersEverythingOfATask() {
    Task task = task("p1", "75.SNV", "2025-01-31", "2025-02-28");
    tasks().assign(List.of(task));
    Task loaded = stepped(found(task).acknowledge(by("lan", NOW)));
    Task saved =
        stepped(
            tasks()
                .save(loaded, List.of())
                .complete(
                    List.of(
                        new Evidence("Ảnh chụp", null), new Evidence("Bản tin", "https://a.vn/1")),
                    null,
                    new Act("lan", NOW, new Cause("key", "print"))));
    tasks().save(saved, List.of());

    assertThat(found(task))
        .usingRecursiveComparison()
        .isEqualTo(
            Task.rehydrate(
                task.assignment(),
                3,
                1,
                TaskStatus.IN_PROGRESS,
                saved.dues(),
                50,
                saved.history()));
  }

  @Test
  void aTaskThatIsThereStaysAsItIs() {
    Task task = task("p1", "75.SNV", "2025-01-31");
    tasks().assign(List.of(task));
    Task begun = stepped(found(task).progress(40, "", by("lan", NOW)));
    tasks().save(begun, List.of());

    tasks().assign(List.of(task, task("p1", "75.STP", "2025-01-31")));

    assertThat(found(task).percent()).isEqualTo(40);
    assertThat(tasks().ofPlans(List.of("p1"))).hasSize(2);
  }

  @Test
  void oneOfTwoWhoSawTheSameIsTooLate() {
    Task task = task("p1", "75.SNV", "2025-01-31");
    tasks().assign(List.of(task));
    Task one = stepped(found(task).acknowledge(by("lan", NOW)));
    Task other = stepped(found(task).progress(10, "", by("hung", NOW)));

    assertThat(tasks().save(one, List.of()).version()).isEqualTo(2);
    assertThatExceptionOfType(TaskHasMovedOn.class)
        .isThrownBy(() -> tasks().save(other, List.of()));
    assertThat(found(task).status()).isEqualTo(TaskStatus.ACKNOWLEDGED);
  }

  @Test
  void aPlanDoesNotOverwriteAnOfficerWhoWasFaster() {
    Task task = task("p1", "75.SNV", "2025-01-31");
    Task beside = task("p1", "75.STP", "2025-01-31");
    tasks().assign(List.of(task, beside));
    Task seen = found(task);
    Task begun = stepped(found(task).progress(10, "", by("lan", NOW)));
    tasks().save(begun, List.of());

    boolean all =
        tasks().restate(List.of(seen.withdrawn("", 2, NOW), found(beside).withdrawn("", 2, NOW)));

    assertThat(all).isFalse();
    assertThat(found(task).status()).isEqualTo(TaskStatus.IN_PROGRESS);
    assertThat(found(beside).status()).isEqualTo(TaskStatus.WITHDRAWN);
    assertThat(tasks().restate(List.of(found(task).withdrawn("", 2, NOW)))).isTrue();
    assertThat(found(task).version()).isEqualTo(3);
  }

  @Test
  void standsAsItWasLastStored() {
    Task dated = task("p1", "75.SNV", "2025-01-31");
    Task undated = task("p2", "75.SNV");
    tasks().assign(List.of(dated, undated));

    assertThat(tasks().standings(List.of(dated.id(), undated.id(), new TaskId("none"))))
        .extracting(s -> s.task(), s -> s.nextDueOn(), s -> s.version(), s -> s.placePath())
        .containsExactlyInAnyOrder(
            org.assertj.core.groups.Tuple.tuple(
                dated.id(), LocalDate.parse("2025-01-31"), 1L, "/75"),
            org.assertj.core.groups.Tuple.tuple(undated.id(), null, 1L, "/75"));
  }

  private Task found(Task task) {
    return tasks().find(task.id()).orElseThrow();
  }

  /** A task of an office of the province. */
  protected static Task task(String plan, String unit, String... days) {
    return Task.assigned(
        new Assignment(plan, "root", "PL.1", unit, "/75/" + unit, "75", "/75", "PROVINCE", "75"),
        java.util.Arrays.stream(days)
            .map(day -> Due.open(LocalDate.parse(day), "theo kế hoạch"))
            .toList(),
        1,
        NOW);
  }
}

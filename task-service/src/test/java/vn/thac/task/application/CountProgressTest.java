package vn.thac.task.application;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.thac.task.Acts.by;
import static vn.thac.task.Acts.stepped;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.thac.task.domain.Evidence;
import vn.thac.task.domain.PlaceProgress;
import vn.thac.task.domain.Standing;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskId;

class CountProgressTest {

  private static final Instant NOW = Instant.parse("2025-02-10T01:00:00Z");
  private static final Progress.Key PROVINCE = new Progress.Key("root", "75");

  private final InMemoryTasks tasks = new InMemoryTasks();
  private final Kept kept = new Kept();
  private final CountProgress countProgress = new CountProgress(tasks, kept);

  @Test
  void countsWhatWasAssignedDoneAndIsOverdue() {
    Task late = TasksContract.task("p", "75.SNV", "2025-01-31");
    Task open = TasksContract.task("p", "75.STP", "2025-02-28");
    Task undated = TasksContract.task("p", "75.STC");
    tasks.assign(List.of(late, open, undated));
    Task done = tasks.find(late.id()).orElseThrow();
    countProgress.changed(List.of(), ids(late, open, undated));

    assertThat(counts().overdueOn(LocalDate.parse("2025-02-10"))).isEqualTo(1);
    tasks.save(
        stepped(done.complete(List.of(new Evidence("xong", null)), null, by("lan", NOW))),
        List.of());
    countProgress.changed(List.of(), ids(late));
    countProgress.changed(List.of(), ids(late));

    assertThat(counts().assigned()).isEqualTo(3);
    assertThat(counts().completedLate()).isEqualTo(1);
    assertThat(counts().open()).isEqualTo(2);
    assertThat(counts().overdueOn(LocalDate.parse("2025-02-10"))).isZero();
  }

  @Test
  void countsAgainWhenSomebodyElseCountedMeanwhile() {
    Task one = TasksContract.task("p", "75.SNV", "2025-01-31");
    Task other = TasksContract.task("p", "75.STP", "2025-01-31");
    tasks.assign(List.of(one, other));
    kept.meanwhile = () -> new CountProgress(tasks, kept).changed(List.of(), ids(other));

    countProgress.changed(List.of(), ids(one));

    assertThat(counts().assigned()).isEqualTo(2);
  }

  @Test
  void aRepeatWritesNothing() {
    Task one = TasksContract.task("p", "75.SNV", "2025-01-31");
    tasks.assign(List.of(one));
    countProgress.changed(List.of(), ids(one));
    long version = kept.places.get(PROVINCE).version();

    countProgress.changed(List.of(), ids(one));

    assertThat(kept.places.get(PROVINCE).version()).isEqualTo(version);
  }

  @Test
  void takesTheFirstAssignmentAtItsWordUnlessTheTaskHasMovedOn() {
    Task one = TasksContract.task("p", "75.SNV", "2025-01-31");
    Task other = TasksContract.task("p", "75.STP", "2025-02-28");
    tasks.assign(List.of(one, other));
    List<Standing> told = tasks.standings(ids(one, other));
    tasks.save(
        stepped(one.complete(List.of(new Evidence("xong", null)), null, by("lan", NOW))),
        List.of());
    countProgress.changed(List.of(), ids(one));

    countProgress.changed(told, List.of());

    assertThat(counts().assigned()).isEqualTo(2);
    assertThat(counts().completedLate()).isEqualTo(1);
    assertThat(counts().open()).isEqualTo(1);
  }

  private PlaceProgress.Counts counts() {
    return kept.places.get(PROVINCE).counts();
  }

  private static List<TaskId> ids(Task... tasks) {
    return List.of(tasks).stream().map(Task::id).toList();
  }

  private static final class Kept implements Progress {
    private final Map<Key, PlaceProgress> places = new HashMap<>();
    private Runnable meanwhile = () -> {};

    @Override
    public Map<Key, PlaceProgress> of(Collection<Key> keys) {
      Map<Key, PlaceProgress> found = new HashMap<>();
      keys.forEach(
          key -> {
            if (places.containsKey(key)) {
              found.put(key, copy(places.get(key), places.get(key).version()));
            }
          });
      Runnable once = meanwhile;
      meanwhile = () -> {};
      once.run();
      return found;
    }

    @Override
    public List<Key> save(List<PlaceProgress> moved) {
      return moved.stream()
          .map(place -> Map.entry(new Key(place.rootPlanId(), place.place()), place))
          .filter(
              entry -> {
                PlaceProgress there = places.get(entry.getKey());
                return (there == null ? 0 : there.version()) == entry.getValue().version();
              })
          .peek(
              entry ->
                  places.put(
                      entry.getKey(), copy(entry.getValue(), entry.getValue().version() + 1)))
          .map(Map.Entry::getKey)
          .toList();
    }

    private static PlaceProgress copy(PlaceProgress place, long version) {
      return PlaceProgress.rehydrate(
          place.rootPlanId(),
          place.place(),
          place.placePath(),
          version,
          List.copyOf(place.tasks()));
    }
  }
}

package vn.thac.task.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How the tasks of one place stand under one root plan. It remembers each task with its version, so
 * that hearing of a task twice, late or out of order leaves the counts right.
 */
public final class PlaceProgress {

  private final String rootPlanId;
  private final String place;
  private final String placePath;
  private final long version;
  private final Map<TaskId, Standing> tasks;

  private PlaceProgress(
      String rootPlanId, String place, String placePath, long version, Map<TaskId, Standing> of) {
    this.rootPlanId = rootPlanId;
    this.place = place;
    this.placePath = placePath;
    this.version = version;
    this.tasks = new HashMap<>(of);
  }

  /** Nothing is known yet. */
  public static PlaceProgress none(String rootPlanId, String place, String placePath) {
    return new PlaceProgress(rootPlanId, place, placePath, 0, Map.of());
  }

  /** For repositories. */
  public static PlaceProgress rehydrate(
      String rootPlanId, String place, String placePath, long version, Collection<Standing> tasks) {
    PlaceProgress loaded = new PlaceProgress(rootPlanId, place, placePath, version, Map.of());
    tasks.forEach(standing -> loaded.tasks.put(standing.task(), standing));
    return loaded;
  }

  /** Takes what is newer than what is known; false where it is not. */
  public boolean take(Standing standing) {
    Standing known = tasks.get(standing.task());
    if (known != null && known.version() >= standing.version()) {
      return false;
    }
    tasks.put(standing.task(), standing);
    return true;
  }

  /** The counts of what is known. */
  public Counts counts() {
    Counts.Tally tally = new Counts.Tally();
    tasks.values().forEach(tally::add);
    return tally.counts();
  }

  public String rootPlanId() {
    return rootPlanId;
  }

  public String place() {
    return place;
  }

  public String placePath() {
    return placePath;
  }

  /** The version that was loaded, 0 where there was none. */
  public long version() {
    return version;
  }

  public Collection<Standing> tasks() {
    return tasks.values();
  }

  /** How a place stands on any day: only what is open and dated depends on the day. */
  public record Counts(
      int assigned,
      int completedOnTime,
      int completedLate,
      int openUndated,
      Map<LocalDate, Integer> openByDue) {

    /** Everything that is not done. */
    public int open() {
      return openUndated + openByDue.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** What is open although its date has passed. */
    public int overdueOn(LocalDate today) {
      return openByDue.entrySet().stream()
          .filter(dated -> dated.getKey().isBefore(today))
          .mapToInt(Map.Entry::getValue)
          .sum();
    }

    private static final class Tally {
      private int assigned;
      private int onTime;
      private int late;
      private int undated;
      private final Map<LocalDate, Integer> openByDue = new HashMap<>();

      void add(Standing task) {
        if (task.status() == TaskStatus.WITHDRAWN) {
          return;
        }
        assigned++;
        if (task.status() == TaskStatus.COMPLETED) {
          onTime += task.late() ? 0 : 1;
          late += task.late() ? 1 : 0;
        } else {
          addOpen(task.nextDueOn());
        }
      }

      private void addOpen(@Nullable LocalDate due) {
        if (due == null) {
          undated++;
        } else {
          openByDue.merge(due, 1, Integer::sum);
        }
      }

      Counts counts() {
        return new Counts(assigned, onTime, late, undated, Map.copyOf(openByDue));
      }
    }
  }
}

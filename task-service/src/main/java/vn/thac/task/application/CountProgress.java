package vn.thac.task.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.thac.task.domain.PlaceProgress;
import vn.thac.task.domain.Standing;
import vn.thac.task.domain.TaskId;

/** Keeps the counts of every place as its tasks change, so that no screen has to add up tasks. */
public final class CountProgress {

  private static final int TRIES = 50; // decision 0012

  private final Tasks tasks;
  private final Progress progress;

  /** Reads tasks, keeps progress. */
  public CountProgress(Tasks tasks, Progress progress) {
    this.tasks = tasks;
    this.progress = progress;
  }

  /**
   * Counts tasks, each standing with its version, so telling again changes nothing.
   *
   * @param told tasks that stood so when it was told; what became of them since is told as well
   * @param changed tasks of which only that they changed was told: they are counted as they stand
   *     now, which may be later than then
   */
  public void changed(Collection<Standing> told, Collection<TaskId> changed) {
    List<Standing> standings = new ArrayList<>(told);
    if (!changed.isEmpty()) {
      standings.addAll(tasks.standings(changed));
    }
    Map<Progress.Key, List<Standing>> byPlace =
        standings.stream()
            .collect(Collectors.groupingBy(s -> new Progress.Key(s.rootPlanId(), s.place())));
    for (int attempt = 0; attempt < TRIES && !byPlace.isEmpty(); attempt++) {
      byPlace.keySet().removeAll(counted(byPlace));
    }
    if (!byPlace.isEmpty()) {
      throw new IllegalStateException("counts keep moving; the batch will come again");
    }
  }

  /** Those that are up to date now; the others were changed by somebody else meanwhile. */
  private List<Progress.Key> counted(Map<Progress.Key, List<Standing>> byPlace) {
    Map<Progress.Key, PlaceProgress> known = progress.of(byPlace.keySet());
    List<Progress.Key> done = new ArrayList<>();
    List<PlaceProgress> moved = new ArrayList<>();
    byPlace.forEach(
        (key, standings) -> {
          Standing one = standings.getFirst();
          PlaceProgress place =
              known.getOrDefault(
                  key, PlaceProgress.none(key.rootPlanId(), key.place(), one.placePath()));
          boolean news = false;
          for (Standing standing : standings) {
            news |= place.take(standing);
          }
          if (news) {
            moved.add(place);
          } else {
            done.add(key);
          }
        });
    done.addAll(progress.save(moved));
    return done;
  }
}

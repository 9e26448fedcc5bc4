package vn.thac.task.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.task.domain.PlaceProgress.Counts;

/** The counts of many places, in the order of their paths. */
public interface ProgressList {

  /** One place's counts. */
  record Line(String place, String path, Counts counts) {}

  /**
   * The places at or below one of these paths.
   *
   * @param after the path of the last place of the page before, absent for the first page
   */
  List<Line> find(String rootPlanId, List<String> paths, @Nullable String after, int limit);
}

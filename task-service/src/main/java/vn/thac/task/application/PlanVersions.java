package vn.thac.task.application;

import java.util.Collection;
import java.util.Map;

/** Which version of each plan this service has come to. */
public interface PlanVersions {

  /**
   * Moves each plan on to the version heard of.
   *
   * @return the last revision of every plan whose news is not older than what was heard before; the
   *     same version again is not older, so that a repeat finishes what a crash interrupted
   */
  Map<String, Integer> advance(Collection<? extends PlanNews> news);
}

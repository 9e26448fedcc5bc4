package vn.thac.notification.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.thac.notification.domain.Notice;

/** What is to be told besides the rungs, until it is known to whom; by the machine's clock. */
public interface Notices {

  /** In place of a plan, for notices that wait for no others. */
  String ALONE = "";

  /** Stores new ones, each ready by itself at {@code readyAt}; what is already there stays. */
  void add(Collection<Notice> fresh, Instant readyAt);

  /**
   * Stores new ones that wait for others of the plan at the top, until {@code readyAt} at most;
   * what is already there stays.
   */
  void addWithTheirPlan(Collection<Notice> fresh, Instant readyAt);

  /** The plans at the top that have notices waiting; {@link #ALONE} first where it has. */
  List<String> plans();

  /** Whether one of the plan waits that is ready only after then. */
  boolean anyReadyAfter(String plan, Instant readyAt);

  /** Those of the plan that are ready by then. */
  List<Notice> ready(String plan, Instant readyAt, int limit);

  /** Those of new work that these plans gave in these places, ready or not. */
  List<Notice> waiting(Collection<String> rootPlanIds, Collection<String> places);

  /** These became entries. */
  void spread(Collection<String> ids);

  /** These cannot be spread yet, and nothing of their plan waits for them. */
  void postpone(Collection<String> ids, Instant readyAt);
}

package vn.thac.notification.application;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.notification.domain.Deadline;
import vn.thac.notification.domain.DeadlineStatus;

/** Deadlines in the order of their dates. */
public interface DeadlineList {

  /**
   * Which ones.
   *
   * @param scope unit paths; only what is at or below one of them
   * @param exactly unit paths; what is at one of them, and nothing below
   * @param at the path a unit has today; only its own, where it is in the scope. What was armed
   *     before the unit moved stays under the path it had then.
   * @param subject the id of a plan, task or report
   * @param after the position of the last one seen
   */
  record Wanted(
      List<String> scope,
      List<String> exactly,
      @Nullable String at,
      @Nullable String subject,
      @Nullable DeadlineStatus status,
      @Nullable String after) {}

  List<Deadline> list(Wanted wanted, int limit);

  /** Those of these plans at the top, in the order of their dates, on which something is open. */
  List<Deadline> open(Collection<String> rootPlanIds);

  /** Where a deadline stands in the list. */
  String position(Deadline deadline);
}

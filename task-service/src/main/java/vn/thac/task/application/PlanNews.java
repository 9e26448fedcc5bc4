package vn.thac.task.application;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.task.domain.Due;

/** What this service hears of plans. */
public sealed interface PlanNews {

  String planId();

  String rootPlanId();

  /** Grows with every news of one plan. */
  long version();

  /**
   * A plan is in force, for the first time or anew.
   *
   * @param revision 0 when first issued, then counted up
   */
  record Issued(
      String planId,
      String rootPlanId,
      long version,
      String issuer,
      int revision,
      @Nullable String number,
      @Nullable String title,
      Instant at,
      List<Activity> activities)
      implements PlanNews {

    boolean isRoot() {
      return planId.equals(rootPlanId);
    }
  }

  /**
   * @param leads codes of the units that each get a task
   */
  record Activity(
      String ref, String text, String deliverable, List<String> leads, List<Due> dues) {}

  /** A plan is no longer in force. */
  record Withdrawn(String planId, String rootPlanId, long version, String reason, Instant at)
      implements PlanNews {}
}

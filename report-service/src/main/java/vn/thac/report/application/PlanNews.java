package vn.thac.report.application;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.thac.report.domain.Mandate;
import vn.thac.report.domain.PlanId;

/** What has happened to a plan. */
public sealed interface PlanNews {

  PlanId plan();

  /** Of the plan, growing with every fact about it. */
  long version();

  /**
   * In force, for the first time or amended.
   *
   * @param number as printed, absent in a sub-plan
   * @param title absent in a sub-plan
   */
  record Issued(Mandate mandate, @Nullable String number, @Nullable String title)
      implements PlanNews {
    @Override
    public PlanId plan() {
      return mandate.plan();
    }

    @Override
    public long version() {
      return mandate.version();
    }
  }

  /** No longer in force. */
  record Withdrawn(PlanId plan, long version, String reason, Instant at) implements PlanNews {}
}

package vn.thac.plan.application;

import java.time.Clock;
import java.util.Optional;
import vn.thac.directory.domain.Refusal;
import vn.thac.plan.domain.planning.Plan;

/** A draft that is not to be issued after all goes, with everything it says. */
public class DeleteDraft {

  private final Plans plans;
  private final Clock clock;

  public DeleteDraft(Plans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  /**
   * Deletes it, unless there is a reason against that.
   *
   * @throws PlanHasMovedOn where somebody changed, issued or deleted it since it was looked at
   */
  public Optional<Refusal> delete(Plan seen, String by) {
    Optional<Refusal> against = seen.againstDeleting();
    if (against.isEmpty()) {
      plans.delete(seen, new Deleted(seen.issuer().path(), by, clock.instant()));
    }
    return against;
  }
}

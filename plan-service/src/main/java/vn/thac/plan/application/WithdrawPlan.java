package vn.thac.plan.application;

import java.time.Clock;
import vn.thac.plan.domain.planning.Decision;
import vn.thac.plan.domain.planning.Plan;

/** A leader takes a plan out of force. */
public class WithdrawPlan {

  private final Plans plans;
  private final Clock clock;

  public WithdrawPlan(Plans plans, Clock clock) {
    this.plans = plans;
    this.clock = clock;
  }

  /** Withdraws it for that reason. */
  public Decision withdraw(Plan seen, String reason) {
    Decision decision = seen.withdraw(reason, clock.instant());
    if (decision instanceof Decision.Done(Plan next, var facts)) {
      plans.save(next, facts);
    }
    return decision;
  }
}

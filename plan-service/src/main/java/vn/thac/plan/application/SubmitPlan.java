package vn.thac.plan.application;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import vn.thac.plan.domain.planning.Decision;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.Submission;
import vn.thac.plan.domain.planning.Submission.Stage;

/** A coordinator lays a draft before the leaders of its issuer, and one of them gives it back. */
public class SubmitPlan {

  private final Plans plans;
  private final IssuePlan issuePlan;
  private final Clock clock;

  public SubmitPlan(Plans plans, IssuePlan issuePlan, Clock clock) {
    this.plans = plans;
    this.issuePlan = issuePlan;
    this.clock = clock;
  }

  /** Who takes a step, by login and by name. */
  public record By(String login, String name) {}

  /**
   * Submits it, where nothing stands in the way of issuing it.
   *
   * @param note for those who sign
   */
  public Decision submit(Plan seen, By by, @Nullable String note) {
    return kept(issuePlan.submission(seen, step(Stage.SUBMITTED, by, note)));
  }

  /** Gives it back for that reason. */
  public Decision giveBack(Plan seen, By by, String reason) {
    return kept(seen.returned(step(Stage.RETURNED, by, reason)));
  }

  private Submission step(Stage stage, By by, @Nullable String words) {
    return new Submission(stage, by.login(), by.name(), clock.instant(), words);
  }

  private Decision kept(Decision decision) {
    if (decision instanceof Decision.Done(Plan next, var facts)) {
      plans.save(next, facts);
    }
    return decision;
  }
}

package vn.thac.plan.application;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.directory.domain.Refusal;
import vn.thac.plan.domain.planning.Amending;
import vn.thac.plan.domain.planning.Decision;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.Submission;
import vn.thac.plan.domain.planning.Submission.Stage;

/** A coordinator lays a draft before the leaders of its issuer, and one of them gives it back. */
public class SubmitPlan {

  private final Plans plans;
  private final IssuePlan issuePlan;
  private final AmendByDraft amendByDraft;
  private final Clock clock;

  public SubmitPlan(Plans plans, IssuePlan issuePlan, AmendByDraft amendByDraft, Clock clock) {
    this.plans = plans;
    this.issuePlan = issuePlan;
    this.amendByDraft = amendByDraft;
    this.clock = clock;
  }

  /** Who takes a step, by login and by name. */
  public record By(String login, String name) {}

  /**
   * Submits it, where nothing stands in the way of issuing it, or of amending by it the plan that
   * it amends.
   *
   * @param note for those who sign
   */
  public Decision submit(Plan seen, By by, @Nullable String note) {
    Submission step = step(Stage.SUBMITTED, by, note);
    return kept(
        amendByDraft
            .target(seen)
            .map(target -> amendment(seen, target, step))
            .orElseGet(() -> issuePlan.submission(seen, step)));
  }

  private Decision amendment(Plan seen, Plan target, Submission step) {
    List<Refusal> standing = amendByDraft.look(seen, target).would().refusals();
    return standing.isEmpty()
        ? Amending.submit(seen, target, step)
        : new Decision.Refused(standing);
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

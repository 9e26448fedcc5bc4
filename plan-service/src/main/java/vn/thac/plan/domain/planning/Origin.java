package vn.thac.plan.domain.planning;

import org.jspecify.annotations.Nullable;

/**
 * Where a plan comes from.
 *
 * @param root the plan at the top of the cascade, itself at the top
 * @param parent the plan one level up, absent at the top
 * @param parentRevision the revision of the parent this was derived from
 */
public record Origin(PlanId id, PlanId root, @Nullable PlanId parent, int parentRevision) {

  static Origin ofRoot(PlanId id) {
    return new Origin(id, id, null, 0);
  }

  /** The same, derived from its parent as that now stands. */
  Origin following(Plan above) {
    return new Origin(id, root, parent, above.state().revision());
  }

  static Origin under(Plan parent, String unit) {
    return new Origin(
        PlanId.subPlan(parent.id(), unit),
        parent.origin().root(),
        parent.id(),
        parent.state().revision());
  }
}

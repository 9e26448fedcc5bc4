package vn.thac.plan.domain.planning;

/** What became true of a plan; each holds the plan as it then stood. */
public sealed interface PlanFact {

  Plan plan();

  /** It is in force, for the first time or in its next revision. */
  record PlanIssued(Plan plan) implements PlanFact {}

  /** It was derived and waits for its unit to issue it. */
  record PlanAwaitsIssue(Plan plan) implements PlanFact {}

  /** It is no longer in force. */
  record PlanWithdrawn(Plan plan) implements PlanFact {}
}

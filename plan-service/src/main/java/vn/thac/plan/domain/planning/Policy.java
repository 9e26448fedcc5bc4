package vn.thac.plan.domain.planning;

/** What becomes of the sub-plans of an issued plan. */
public enum Policy {
  /** Issued at once. */
  AUTOMATIC,
  /** Kept as drafts until their units issue them. */
  REVIEW
}

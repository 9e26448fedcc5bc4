package vn.thac.plan.domain.planning;

/** Where a plan stands. */
public enum Status {
  /** Being written, or derived and waiting for its unit to issue it. */
  DRAFT,
  ISSUED,
  WITHDRAWN
}

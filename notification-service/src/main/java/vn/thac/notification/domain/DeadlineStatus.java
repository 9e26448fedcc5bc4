package vn.thac.notification.domain;

/** How it stands with a deadline. */
public enum DeadlineStatus {
  /** Something is still to be done. */
  OPEN,
  /** All was done by its date. */
  MET,
  /** All was done, something of it after its date. */
  MET_LATE,
  /** It was asked for once and no longer is. */
  WITHDRAWN
}

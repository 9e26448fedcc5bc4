package vn.thac.task.domain;

/** What a task looks like on a given day; computed, never stored. */
public enum TaskState {
  /** Chưa đến hạn. */
  NOT_YET_DUE,
  /** Đang làm, trong hạn. */
  IN_PROGRESS,
  /** Hoàn thành đúng hạn. */
  COMPLETED_ON_TIME,
  /** Hoàn thành quá hạn. */
  COMPLETED_LATE,
  /** Quá hạn chưa xong. */
  OVERDUE,
  /** Đã thu hồi. */
  WITHDRAWN
}

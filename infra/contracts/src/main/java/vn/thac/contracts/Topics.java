package vn.thac.contracts;

import java.util.List;

/** The topics the platform talks on, one per owning service's subject. */
public final class Topics {

  /** Places, their units and officers, and the working calendar; owned by plan-service. */
  public static final String DIRECTORY = "directory.events";

  /** Plans issued, amended and withdrawn; owned by plan-service. */
  public static final String PLAN = "plan.events";

  /** Tasks assigned and done; owned by task-service. */
  public static final String TASK = "task.events";

  /** Reports opened, handed in, returned, accepted and added up; owned by report-service. */
  public static final String REPORT = "report.events";

  /** Messages sent and undeliverable; owned by notification-service. */
  public static final String NOTIFICATION = "notification.events";

  private Topics() {}

  /** Every topic above. */
  public static List<String> all() {
    return List.of(DIRECTORY, PLAN, TASK, REPORT, NOTIFICATION);
  }
}

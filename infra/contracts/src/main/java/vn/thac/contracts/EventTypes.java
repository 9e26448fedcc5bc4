package vn.thac.contracts;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Every fact's wire name, and the topic it travels on. A new fact without a name fails its test.
 */
public final class EventTypes {

  private static final Map<Class<? extends Event>, String> NAMES = new LinkedHashMap<>();

  static {
    NAMES.put(PlaceRegisteredV1.class, "vn.thac.directory.place-registered.v1");
    NAMES.put(CalendarSetV1.class, "vn.thac.directory.calendar-set.v1");
    NAMES.put(PlanIssuedV1.class, "vn.thac.plan.issued.v1");
    NAMES.put(PlanAwaitsIssueV1.class, "vn.thac.plan.awaits-issue.v1");
    NAMES.put(PlanWithdrawnV1.class, "vn.thac.plan.withdrawn.v1");
    NAMES.put(TasksAssignedV1.class, "vn.thac.task.assigned.v1");
    NAMES.put(TaskProgressedV1.class, "vn.thac.task.progressed.v1");
    NAMES.put(TaskCompletedV1.class, "vn.thac.task.completed.v1");
    NAMES.put(TasksWithdrawnV1.class, "vn.thac.task.withdrawn.v1");
    NAMES.put(ReportsOpenedV1.class, "vn.thac.report.opened.v1");
    NAMES.put(ReportSubmittedV1.class, "vn.thac.report.submitted.v1");
    NAMES.put(ReportReturnedV1.class, "vn.thac.report.returned.v1");
    NAMES.put(ReportAcceptedV1.class, "vn.thac.report.accepted.v1");
    NAMES.put(ReportTalliedV1.class, "vn.thac.report.tallied.v1");
    NAMES.put(ReportsWithdrawnV1.class, "vn.thac.report.withdrawn.v1");
    NAMES.put(MessageSentV1.class, "vn.thac.notification.message-sent.v1");
    NAMES.put(MessageUndeliverableV1.class, "vn.thac.notification.message-undeliverable.v1");
  }

  private EventTypes() {}

  /** All facts with their wire names, in the order of {@link Event}. */
  public static Map<Class<? extends Event>, String> all() {
    return Collections.unmodifiableMap(NAMES);
  }

  /** The wire name of a fact, such as {@code vn.thac.plan.issued.v1}. */
  public static String nameOf(Class<? extends Event> fact) {
    String name = NAMES.get(fact);
    if (name == null) {
      throw new IllegalArgumentException(fact.getName() + " has no wire name; give it one here");
    }
    return name;
  }

  /** The topic of a fact: its owning aggregate, such as {@code plan.events}. */
  public static String topicOf(Class<? extends Event> fact) {
    return nameOf(fact).split("\\.")[2] + ".events";
  }
}

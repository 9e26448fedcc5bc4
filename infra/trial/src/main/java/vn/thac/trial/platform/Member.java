package vn.thac.trial.platform;

import java.util.List;
import java.util.Locale;

/** One process of the platform. */
public enum Member {
  STORE(List.of(7)),
  BROKER(List.of(6)),
  PLAN(List.of(1), "plan"),
  TASK(List.of(2), "task"),
  REPORT(List.of(3), "report"),
  NOTIFICATION(List.of(4), "notification"),
  /** The page with the gateway, and the desk where one signs in and moves the clock. */
  PORTAL(List.of(0, 5), "portal", "desk"),
  /** A second replica of each service, where one was asked for. */
  PLAN_TWIN(List.of(16), "plan"),
  TASK_TWIN(List.of(17), "task"),
  REPORT_TWIN(List.of(18), "report"),
  NOTIFICATION_TWIN(List.of(19), "notification");

  /** Those that hold a database and talk to the broker. */
  public static final List<Member> SERVICES = List.of(PLAN, TASK, REPORT, NOTIFICATION);

  private static final String TWIN = "_TWIN";

  private final List<Integer> offsets;
  private final List<String> parts;

  Member(List<Integer> offsets, String... parts) {
    this.offsets = offsets;
    this.parts = List.of(parts);
  }

  /** The name in messages and of the log. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** How far its ports are from the first one. */
  List<Integer> offsets() {
    return offsets;
  }

  /** What of the launcher runs in it; nothing where it is no application of ours. */
  List<String> parts() {
    return parts;
  }

  boolean isApplication() {
    return !parts.isEmpty();
  }

  boolean isTwin() {
    return name().endsWith(TWIN);
  }

  /** The second replica of this service. */
  public Member twin() {
    return valueOf(name() + TWIN);
  }

  /** The service that this is a replica of. */
  Member service() {
    return isTwin() ? valueOf(name().substring(0, name().length() - TWIN.length())) : this;
  }
}

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
  PORTAL(List.of(0, 5), "portal", "desk");

  /** Those that hold a database and talk to the broker. */
  public static final List<Member> SERVICES = List.of(PLAN, TASK, REPORT, NOTIFICATION);

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
}

package vn.thac.notification.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;

/**
 * The one thing a deadline is about, and whose it is.
 *
 * @param id of the sub-plan, the task or the report
 * @param unit the code of the unit that has to keep the deadline
 */
public record Subject(
    Kind kind, String id, String planId, String rootPlanId, String unit, String unitPath) {

  /** What a unit can owe. */
  public enum Kind {
    PLAN,
    TASK,
    REPORT
  }

  /** The same thing has the same deadline, however often and in whatever order it is heard of. */
  public String deadlineId() {
    return NameBased.id("deadline", kind, id);
  }

  /** Where the page shows it. */
  String page() {
    return switch (kind) {
          case PLAN -> "/plans/";
          case TASK -> "/tasks/";
          case REPORT -> "/reports/";
        }
        + URLEncoder.encode(id, UTF_8);
  }

  /** The committee one place up, read off the path; the unit's own where there is none above. */
  public String committeeAbove() {
    String[] codes = unitPath.split("/");
    return codes.length > 2 ? codes[codes.length - 2] : unit;
  }
}

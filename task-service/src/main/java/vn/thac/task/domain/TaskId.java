package vn.thac.task.domain;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.UUID;

/** The id of one unit's share of one activity. */
public record TaskId(String value) {

  /** The same activity handed to the same unit is the same task, however often the plan comes. */
  public static TaskId of(String plan, String ref, String unit) {
    return derived("task/" + plan + "/" + ref + "/" + unit);
  }

  /** The id of all tasks one unit has under one plan. */
  public static String assignment(String plan, String unit) {
    return derived("assignment/" + plan + "/" + unit).value;
  }

  private static TaskId derived(String name) {
    return new TaskId(UUID.nameUUIDFromBytes(name.getBytes(UTF_8)).toString());
  }
}

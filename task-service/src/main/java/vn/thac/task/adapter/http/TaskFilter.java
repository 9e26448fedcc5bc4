package vn.thac.task.adapter.http;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thac.http.Reason;
import vn.thac.http.Refused;
import vn.thac.task.domain.TaskState;

/** Reads what a list is to show. */
final class TaskFilter {

  private static final String STATE =
      "(open|completed|not_yet_due|in_progress|completed_on_time|completed_late|overdue|withdrawn)";

  /** How states are written; capitals are read too. */
  static final String STATES = "^" + STATE + "(," + STATE + ")*$";

  /** Which list is asked for. */
  enum View {
    /** Those of the units I have a post in. */
    MINE,
    /** Those of one unit. */
    UNIT,
    /** Those at and below my posts, or at and below one unit. */
    BELOW
  }

  private TaskFilter() {}

  static View view(String text) {
    try {
      return View.valueOf(text.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw Refused.badRequest(
          Reason.ofParameter(
              "task.view",
              "view",
              "Danh sách phải là mine, unit hoặc below.",
              "The view is mine, unit or below."));
    }
  }

  /** States, comma separated; "open" is everything still to be done, absent all but withdrawn. */
  static Set<TaskState> states(@Nullable String text) {
    if (text == null) {
      return EnumSet.complementOf(EnumSet.of(TaskState.WITHDRAWN));
    }
    Set<TaskState> states = EnumSet.noneOf(TaskState.class);
    for (String name : text.split(",", -1)) {
      states.addAll(named(name.strip().toUpperCase(Locale.ROOT)));
    }
    return states;
  }

  private static Set<TaskState> named(String name) {
    return switch (name) {
      case "OPEN" -> EnumSet.of(TaskState.NOT_YET_DUE, TaskState.IN_PROGRESS, TaskState.OVERDUE);
      case "COMPLETED" -> EnumSet.of(TaskState.COMPLETED_ON_TIME, TaskState.COMPLETED_LATE);
      default ->
          Arrays.stream(TaskState.values())
              .filter(state -> state.name().equals(name))
              .findFirst()
              .map(EnumSet::of)
              .orElseThrow(
                  () ->
                      Refused.badRequest(
                          Reason.ofParameter(
                              "task.status",
                              "status",
                              "Trạng thái không có; dùng open, completed, not_yet_due, in_progress,"
                                  + " completed_on_time, completed_late, overdue hoặc withdrawn.",
                              "No such status; use open, completed, not_yet_due, in_progress,"
                                  + " completed_on_time, completed_late, overdue or withdrawn.")));
    };
  }
}

package vn.thac.task.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thac.task.domain.Due;
import vn.thac.task.domain.Task;
import vn.thac.task.domain.TaskState;

/**
 * Which tasks are asked for, as they look on a day.
 *
 * @param dueBefore only those whose next date is before this day
 * @param after the position of the last task of the page before, absent for the first page
 * @param limit how many at most
 */
public record TaskQuery(
    Where where,
    Set<TaskState> states,
    @Nullable String rootPlanId,
    @Nullable LocalDate dueBefore,
    LocalDate today,
    @Nullable List<String> after,
    int limit) {

  /** Whose tasks. */
  public sealed interface Where {

    /** How many keys a position has. */
    int keys();

    /** The position of a task in the list. */
    List<String> position(Task task);
  }

  /** Those of some units, the earliest date first. */
  public record OfUnits(List<String> codes) implements Where {
    @Override
    public int keys() {
      return 2;
    }

    @Override
    public List<String> position(Task task) {
      return List.of(dateOf(task), task.id().value());
    }
  }

  /** Those of all units at or below one of some paths, unit by unit. */
  public record Below(List<String> paths) implements Where {
    @Override
    public int keys() {
      return 3;
    }

    @Override
    public List<String> position(Task task) {
      return List.of(task.assignment().unitPath(), dateOf(task), task.id().value());
    }
  }

  /** Stands for no date, behind all dates. */
  public static final String NO_DATE = "9999-12-31";

  /** The date a list of tasks is in order of. */
  public static String dateOf(Task task) {
    return task.nextDue().map(Due::on).map(LocalDate::toString).orElse(NO_DATE);
  }
}

package vn.thac.plan.domain.planning;

import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Schedule;

/**
 * When something is to be done.
 *
 * @param text the phrase as written
 */
public record Timing(Schedule schedule, @Nullable String text) {

  boolean isRecurring() {
    return schedule instanceof Schedule.Recurring;
  }
}

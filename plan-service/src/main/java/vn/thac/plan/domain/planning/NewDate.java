package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Schedule;
import vn.thac.reading.Amendment;
import vn.thac.reading.plan.AmendingWords;

/** A new last day, and the sentence that says so. */
record NewDate(LocalDate on, String sentence) {

  private static final int LONGEST = 500;

  /** The day a person has named, or the one the instruction names; nothing where none does. */
  static @Nullable NewDate of(Amendment by, Amends.Answer answer, int year) {
    LocalDate day = answer.day() == null ? AmendingWords.day(by, year) : answer.day();
    String text = by.text();
    return day == null
        ? null
        : new NewDate(day, text.substring(0, Math.min(LONGEST, text.length())));
  }

  /** The same time with this as its end; nothing where it would end before it begins. */
  @Nullable Timing in(@Nullable Timing before) {
    Schedule was = before == null ? new Schedule.Unstated() : before.schedule();
    return switch (was) {
      case Schedule.Window(var from, var _) ->
          on.isBefore(from) ? null : new Timing(new Schedule.Window(from, on), sentence);
      case Schedule.Recurring(var every, var from, var _) ->
          on.isBefore(from) ? null : new Timing(new Schedule.Recurring(every, from, on), sentence);
      default -> new Timing(new Schedule.ByDate(on), sentence);
    };
  }
}

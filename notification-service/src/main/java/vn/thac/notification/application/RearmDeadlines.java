package vn.thac.notification.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.SpecialDay;
import vn.thac.notification.domain.Deadline;
import vn.thac.notification.domain.ReminderLadder;

/**
 * The working calendar has changed: rungs count working days, so those of a date that stays may lie
 * elsewhere now. Dates themselves move by what the plans tell. Doing it again changes nothing, and
 * a rung that was raised is not raised twice, whatever its instant: it has its entry.
 */
public final class RearmDeadlines {

  private static final int BATCH = 1_000;

  private final CalendarCopy calendar;
  private final Deadlines deadlines;
  private final ReminderLadder ladder;

  public RearmDeadlines(CalendarCopy calendar, Deadlines deadlines, ReminderLadder ladder) {
    this.calendar = calendar;
    this.deadlines = deadlines;
    this.ladder = ladder;
  }

  /** Returns when the calendar is kept and every rung lies where it has it. */
  public void by(long version, Collection<SpecialDay> days) {
    calendar.keep(version, days);
    // An instance that still has the calendar of a second ago may arm a deadline meanwhile. That is
    // never early, because what is owed is computed anew when it is raised.
    @Nullable String done = null;
    List<Deadline> batch = deadlines.armed(done, BATCH);
    while (!batch.isEmpty()) {
      if (deadlines.rearm(moved(batch))) {
        done = batch.getLast().id();
      }
      batch = deadlines.armed(done, BATCH); // the same ones again where somebody was faster
    }
  }

  private List<Deadline> moved(List<Deadline> batch) {
    List<Deadline> moved = new ArrayList<>();
    for (Deadline deadline : batch) {
      Deadline next = deadline.on(ladder);
      if (!Objects.equals(next.nextAt(), deadline.nextAt())) {
        moved.add(next.revised());
      }
    }
    return moved;
  }
}

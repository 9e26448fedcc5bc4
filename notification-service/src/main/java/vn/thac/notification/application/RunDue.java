package vn.thac.notification.application;

import java.time.Instant;

/** One pass over everything whose time has come; cheap when nothing has. */
public final class RunDue {

  private final Deadlines deadlines;
  private final RaiseReminders reminders;
  private final SpreadNotices notices;
  private final ComposeMessages composer;

  public RunDue(
      Deadlines deadlines,
      RaiseReminders reminders,
      SpreadNotices notices,
      ComposeMessages composer) {
    this.deadlines = deadlines;
    this.reminders = reminders;
    this.notices = notices;
    this.composer = composer;
  }

  /** Rungs and notices become entries, entries become messages; how many messages. */
  public int runDue(Instant now) {
    boolean due = deadlines.anyDue(now);
    if (due) {
      reminders.raise(now);
      due = deadlines.anyDue(now);
    }
    notices.spread();
    // All rungs of a morning have one instant. While another instance still holds some of them,
    // their entries are not all here, and a digest made now would be one of two: it is made by
    // whoever is the last. Notices nobody holds: when none is ready, all their entries are here.
    return due ? 0 : composer.compose();
  }
}

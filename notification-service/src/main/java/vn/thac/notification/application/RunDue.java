package vn.thac.notification.application;

import java.time.Instant;

/** One pass after the other over everything whose time has come; cheap when nothing has. */
public final class RunDue {

  /** Who writes entries makes messages of them; what dies in between, another finds so soon. */
  private static final int LOOKS_ABROAD = 10;

  private final Deadlines deadlines;
  private final RaiseReminders reminders;
  private final SpreadNotices notices;
  private final ComposeMessages composer;

  /** Whether something that was written here may still wait for a message; or from before. */
  private boolean mayWait = true;

  private int passes;

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
    mayWait |= due;
    if (due) {
      reminders.raise(now);
      due = deadlines.anyDue(now);
    }
    mayWait |= notices.spread() > 0;
    passes++;
    // All rungs of a morning have one instant. While another instance still holds some of them,
    // their entries are not all here, and a digest made now would be one of two: it is made by
    // whoever is the last. Notices nobody holds: when none is ready, all their entries are here.
    if (due || !(mayWait || passes % LOOKS_ABROAD == 0)) {
      return 0;
    }
    int composed = composer.compose();
    mayWait = false;
    return composed;
  }
}

package vn.thac.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.thac.notification.application.Directory.Reading;
import vn.thac.notification.domain.Deadline;
import vn.thac.notification.domain.Entry;
import vn.thac.notification.domain.Owed;
import vn.thac.notification.domain.ReminderLadder;
import vn.thac.notification.domain.Told;

/** Turns every rung whose time has come into an entry for each person who is to hear of it. */
public final class RaiseReminders {

  private static final int BATCH = 500;

  private final Deadlines deadlines;
  private final Entries entries;
  private final Directory directory;
  private final ReminderLadder ladder;
  private final InstantSource machine;
  private final Duration lease;
  private final String worker;

  public RaiseReminders(
      Deadlines deadlines,
      Entries entries,
      Directory directory,
      ReminderLadder ladder,
      InstantSource machine,
      Duration lease,
      String worker) {
    this.deadlines = deadlines;
    this.entries = entries;
    this.directory = directory;
    this.ladder = ladder;
    this.machine = machine;
    this.lease = lease;
    this.worker = worker;
  }

  /** All that is due at {@code now} and that nobody else is at; how many deadlines that was. */
  public int raise(Instant now) {
    int raised = 0;
    List<Deadline> batch = claim(now);
    while (!batch.isEmpty()) {
      raise(batch, now);
      raised += batch.size();
      batch = claim(now);
    }
    return raised;
  }

  private List<Deadline> claim(Instant now) {
    return deadlines.claimDue(now, machine.instant(), lease, worker, BATCH);
  }

  private void raise(List<Deadline> batch, Instant now) {
    List<Told.Reminder> reminders = new ArrayList<>();
    List<Owed> owed = new ArrayList<>();
    for (Deadline deadline : batch) {
      ladder
          .owed(deadline, now)
          .ifPresent(
              one -> {
                reminders.add(Told.Reminder.of(deadline, one));
                owed.add(one);
              });
    }
    // Dies before this line: the lease runs out, somebody claims the deadlines again; nothing lost.
    entries.add(entriesOf(reminders, owed));
    // Dies here: claimed again, the same entries have the same ids and are already there; nothing
    // doubled. Were it later by then and a tighter rung owed, that is one more entry of the same
    // deadline, and the letter says only the tighter one.
    deadlines.rearm(batch.stream().map(d -> d.raisedUpTo(now, ladder).revised()).toList());
    // Whoever was faster here, a completion or another pass, has left a nextAt that is either past
    // this rung or still due: then the next pass repeats the rung as a no-op.
  }

  private List<Entry> entriesOf(List<Told.Reminder> reminders, List<Owed> owed) {
    Set<String> units = new LinkedHashSet<>();
    for (Told.Reminder reminder : reminders) {
      units.add(reminder.unit());
      if (reminder.superiorHears()) {
        units.add(reminder.superior());
      }
    }
    Reading reading = directory.read(units);
    List<Entry> fresh = new ArrayList<>();
    for (int i = 0; i < reminders.size(); i++) {
      Told.Reminder reminder = reminders.get(i);
      Instant at = owed.get(i).rung().at();
      for (String login : reading.doers(reminder.unit())) {
        fresh.add(new Entry(login, reminder, false, at, null));
      }
      if (reminder.superiorHears()) {
        for (String login : reading.overseers(reminder.superior())) {
          fresh.add(new Entry(login, reminder, true, at, null));
        }
      }
    }
    return fresh;
  }
}

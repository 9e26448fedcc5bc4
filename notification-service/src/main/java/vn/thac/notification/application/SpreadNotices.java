package vn.thac.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import vn.thac.notification.application.Directory.Reading;
import vn.thac.notification.domain.Entry;
import vn.thac.notification.domain.Notice;

/**
 * Turns every notice into an entry for each person of the unit. While a plan is still coming down,
 * none is: what follows belongs into the same letters, and nobody has to write, seal and send
 * letters beside a whole nation's tasks.
 */
public final class SpreadNotices {

  private static final int BATCH = 500;

  /**
   * The directory may be heard later than the plan; until then nobody is known to be told. Tried
   * again sooner than anything new would be, so that it is not taken for something new.
   */
  private static final Duration DIRECTORY_BEHIND = Duration.ofSeconds(10);

  /** In parts of the time to settle: after such a pause nothing more is expected. */
  private static final int PAUSE = 4;

  /** In times to settle: whoever has waited so much longer waits for nothing more. */
  private static final int LONGEST = 6;

  private final Notices notices;
  private final Entries entries;
  private final Directory directory;
  private final InstantSource machine;
  private final Duration settle;

  /**
   * @param settle how long after it was heard a notice is ready
   */
  public SpreadNotices(
      Notices notices,
      Entries entries,
      Directory directory,
      InstantSource machine,
      Duration settle) {
    this.notices = notices;
    this.entries = entries;
    this.directory = directory;
    this.machine = machine;
    this.settle = settle;
  }

  /** All that is ready, once nothing more is coming; how many notices that was. */
  public int spread() {
    int spread = 0;
    List<Notice> batch = notices.ready(machine.instant(), BATCH);
    if (!batch.isEmpty() && moreAreComing(machine.instant())) {
      return 0;
    }
    while (!batch.isEmpty()) {
      spread(batch);
      spread += batch.size();
      batch = notices.ready(machine.instant(), BATCH);
    }
    return spread;
  }

  private boolean moreAreComing(Instant now) {
    return notices.anyReadyAfter(now.plus(settle).minus(settle.dividedBy(PAUSE)))
        && !notices.anyReadyBefore(now.minus(settle.multipliedBy(LONGEST)));
  }

  private void spread(List<Notice> batch) {
    Reading reading = directory.read(batch.stream().map(n -> n.told().unit()).distinct().toList());
    List<String> done = new ArrayList<>();
    List<String> unknown = new ArrayList<>();
    List<Entry> fresh = new ArrayList<>();
    for (Notice notice : batch) {
      String unit = notice.told().unit();
      (reading.knows(unit) ? done : unknown).add(notice.id());
      for (String login : reading.doers(unit)) {
        fresh.add(new Entry(login, notice.told(), false, notice.at(), null));
      }
    }
    entries.add(fresh);
    // Dies here, or somebody else spreads the same: the entries are already there, nothing doubles.
    notices.spread(done);
    notices.postpone(unknown, machine.instant().plus(DIRECTORY_BEHIND));
  }
}

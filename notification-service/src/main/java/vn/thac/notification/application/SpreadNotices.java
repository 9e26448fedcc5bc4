package vn.thac.notification.application;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import vn.thac.notification.application.Directory.Reading;
import vn.thac.notification.domain.Entry;
import vn.thac.notification.domain.Notice;

/** Turns every notice into an entry for each person of the unit. */
public final class SpreadNotices {

  private static final int BATCH = 500;

  /** The directory may be heard later than the plan; until then nobody is known to be told. */
  private static final Duration DIRECTORY_BEHIND = Duration.ofSeconds(30);

  private final Notices notices;
  private final Entries entries;
  private final Directory directory;
  private final InstantSource machine;

  public SpreadNotices(
      Notices notices, Entries entries, Directory directory, InstantSource machine) {
    this.notices = notices;
    this.entries = entries;
    this.directory = directory;
    this.machine = machine;
  }

  /** All that is ready; how many notices that was. */
  public int spread() {
    int spread = 0;
    List<Notice> batch = notices.ready(machine.instant(), BATCH);
    while (!batch.isEmpty()) {
      spread(batch);
      spread += batch.size();
      batch = notices.ready(machine.instant(), BATCH);
    }
    return spread;
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

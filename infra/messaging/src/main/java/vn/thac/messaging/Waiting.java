package vn.thac.messaging;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How long one listener's batch has been waiting for what it depends on, by the machine's clock.
 */
final class Waiting {

  /** A fact that is early for less than this is no news. */
  private static final Duration SILENT = Duration.ofSeconds(30);

  private final Duration longest;
  private final InstantSource machine = InstantSource.system();
  private final Set<String> parked = new HashSet<>();
  private @Nullable Instant since;
  private boolean said;

  Waiting(Duration longest) {
    this.longest = longest;
  }

  /** Whether there is patience left; the first question begins the wait. */
  synchronized boolean mayGoOn() {
    Instant now = machine.instant();
    Instant begun = since;
    if (begun == null) {
      since = now;
      return true;
    }
    return now.isBefore(begun.plus(longest));
  }

  /** Whether this record was set aside already while its batch waits. */
  synchronized boolean isParked(RawRecord record) {
    return parked.contains(placeOf(record));
  }

  /** This record is among the dead letters. */
  synchronized void parked(RawRecord record) {
    parked.add(placeOf(record));
  }

  /** Whether it is to be said that this batch waits: once, for an outage at once. */
  synchronized boolean isNews(boolean outage) {
    Instant begun = since;
    if (said || !(outage || (begun != null && begun.plus(SILENT).isBefore(machine.instant())))) {
      return false;
    }
    said = true;
    return true;
  }

  /** The batch went through; whether it was said that it waits. */
  synchronized boolean over() {
    boolean wasSaid = said;
    said = false;
    since = null;
    parked.clear();
    return wasSaid;
  }

  private static String placeOf(RawRecord record) {
    return record.topic() + "-" + record.partition() + "-" + record.offset();
  }
}

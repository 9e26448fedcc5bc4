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

  private final Duration longest;
  private final InstantSource machine = InstantSource.system();
  private final Set<String> parked = new HashSet<>();
  private @Nullable Instant since;

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

  /** Whether this record is set aside for the first time while its batch waits. */
  synchronized boolean isFirst(RawRecord record) {
    return parked.add(record.topic() + "-" + record.partition() + "-" + record.offset());
  }

  /** The batch went through. */
  synchronized void over() {
    since = null;
    parked.clear();
  }
}

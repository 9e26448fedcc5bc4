package vn.thac.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import vn.thac.ground.DurableFile;

/**
 * The trial's time: the machine's own, moved by what an operator asked for. How far it was moved is
 * on the disk before anybody is told, so a restart goes on from there.
 */
public final class SettableClock extends Clock {

  /** Where every deadline is a local day. */
  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final DurableFile file;
  private final InstantSource machine;
  private volatile Duration moved;

  private SettableClock(DurableFile file, InstantSource machine, Duration moved) {
    this.file = file;
    this.machine = machine;
    this.moved = moved;
  }

  /** Goes on from where {@code path} says time was moved to; machine time where it says nothing. */
  public static SettableClock open(Path path, InstantSource machine) {
    DurableFile file = new DurableFile(path);
    String text = file.read().map(String::strip).orElse("PT0S");
    try {
      return new SettableClock(file, machine, Duration.parse(text));
    } catch (DateTimeException e) {
      throw new IllegalStateException(
          "%s holds \"%s\", which is no duration; without the file the machine's time is taken"
              .formatted(path, text),
          e);
    }
  }

  /** Sets the time; it ticks on from there. */
  public synchronized void set(Instant target) {
    Duration next = Duration.between(machine.instant(), target);
    file.write(next + "\n");
    moved = next;
  }

  @Override
  public Instant instant() {
    return machine.instant().plus(moved);
  }

  @Override
  public ZoneId getZone() {
    return ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return zone.equals(ZONE) ? this : new Elsewhere(this, zone);
  }

  /** The same time, moved with it, read in another zone. */
  private static final class Elsewhere extends Clock {
    private final SettableClock clock;
    private final ZoneId zone;

    private Elsewhere(SettableClock clock, ZoneId zone) {
      this.clock = clock;
      this.zone = zone;
    }

    @Override
    public Instant instant() {
      return clock.instant();
    }

    @Override
    public ZoneId getZone() {
      return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
      return clock.withZone(other);
    }
  }
}

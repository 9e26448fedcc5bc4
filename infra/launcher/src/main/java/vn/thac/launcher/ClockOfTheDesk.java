package vn.thac.launcher;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;

/** The time that another process sets: it is asked for anew each time, so all of them agree. */
final class ClockOfTheDesk extends Clock {

  private final Path path;
  private final InstantSource machine;

  ClockOfTheDesk(Path path, InstantSource machine) {
    this.path = path;
    this.machine = machine;
  }

  @Override
  public Instant instant() {
    return SettableClock.open(path, machine).instant();
  }

  @Override
  public ZoneId getZone() {
    return SettableClock.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return SettableClock.open(path, machine).withZone(zone);
  }
}

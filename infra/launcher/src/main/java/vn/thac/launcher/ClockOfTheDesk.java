package vn.thac.launcher;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The time that another process sets: its file is looked at each time, so all of them agree. */
final class ClockOfTheDesk extends Clock {

  private final Path path;
  private final InstantSource machine;
  private volatile Seen seen;

  /**
   * The clock as the file had it; the file is never written to but replaced, so another one is
   * another time.
   */
  private record Seen(@Nullable Object file, SettableClock clock) {}

  ClockOfTheDesk(Path path, InstantSource machine) {
    this.path = path;
    this.machine = machine;
    this.seen = new Seen(file(path), SettableClock.open(path, machine));
  }

  @Override
  public Instant instant() {
    return clock().instant();
  }

  @Override
  public ZoneId getZone() {
    return SettableClock.ZONE;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return clock().withZone(zone);
  }

  private SettableClock clock() {
    Seen last = seen;
    Object file = file(path);
    if (!Objects.equals(file, last.file())) {
      last = new Seen(file, SettableClock.open(path, machine));
      seen = last;
    }
    return last.clock();
  }

  private static @Nullable Object file(Path path) {
    try {
      BasicFileAttributes about = Files.readAttributes(path, BasicFileAttributes.class);
      return about.fileKey() + " " + about.lastModifiedTime();
    } catch (NoSuchFileException e) {
      return null; // time was never moved
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package vn.thac.task.adapter.directory;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import vn.thac.task.application.PlacePaths;

/** The paths of the directory's copy, read again when they are some minutes old. */
public final class DirectoryPaths implements PlacePaths {

  private static final Duration KEPT = Duration.ofMinutes(5);

  private record Read(List<String> paths, Instant at) {}

  private final Supplier<List<String>> directory;
  private final InstantSource clock;
  private volatile Read last = new Read(List.of(), Instant.MIN);

  /**
   * @param directory reads the paths of the copy
   */
  public DirectoryPaths(Supplier<List<String>> directory, InstantSource clock) {
    this.directory = directory;
    this.clock = clock;
  }

  @Override
  public List<String> inOrder() {
    Read known = last;
    Instant now = clock.instant();
    if (now.isBefore(known.at()) || !now.isBefore(until(known))) {
      known = new Read(directory.get(), now);
      last = known;
    }
    return known.paths();
  }

  private static Instant until(Read read) {
    return read.paths().isEmpty() ? read.at() : read.at().plus(KEPT);
  }
}

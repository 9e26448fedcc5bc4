package vn.thac.trial.platform;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;

/**
 * Ends what this process started, should it be killed itself: a small process beside it that reads
 * from it which ones those are, and ends them when it hears no more. Even stopped ones end so.
 */
final class Warden implements AutoCloseable {

  private static final String WATCH =
      "trap '' INT TERM HUP; while read -r line; do pids=$line; done;"
          + " [ -z \"$pids\" ] || { kill -9 $pids; umount -l \"$0\" 2>/dev/null; }";

  private final Set<Long> charges = new TreeSet<>();
  private final OutputStream told;

  /**
   * @param disk is taken off as well, should it be one
   */
  Warden(Path disk) throws IOException {
    told = new ProcessBuilder("sh", "-c", WATCH, disk.toString()).start().getOutputStream();
  }

  synchronized void watch(long pid) {
    charges.add(pid);
    tell();
  }

  synchronized void forget(long pid) {
    charges.remove(pid);
    tell();
  }

  private void tell() {
    String line = charges.stream().map(String::valueOf).collect(joining(" ")) + "\n";
    try {
      told.write(line.getBytes(UTF_8));
      told.flush();
    } catch (IOException e) {
      throw new UncheckedIOException("the warden is gone", e);
    }
  }

  /** What is still watched is ended. */
  @Override
  public void close() throws IOException {
    told.close();
  }
}

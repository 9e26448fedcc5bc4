package vn.thac.bench.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** What the system says a process has taken so far. */
final class Consumption {

  /** Linux counts in these everywhere. */
  private static final double TICKS_PER_SECOND = 100;

  private Consumption() {}

  /** The most memory it has ever had resident. */
  static long peakMegabytes(long pid) throws IOException {
    try (Stream<String> lines = Files.lines(file(pid, "status"))) {
      return lines
              .filter(line -> line.startsWith("VmHWM:"))
              .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
              .findFirst()
              .orElse(0)
          / 1024;
    }
  }

  /** Processor time of all its threads, its own and the system's for it. */
  static double processorSeconds(long pid) throws IOException {
    String line = Files.readString(file(pid, "stat"));
    String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
    return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) / TICKS_PER_SECOND;
  }

  /** Processor time of everything on this machine, and what was taken from it by its host. */
  static double machineSeconds() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("/proc/stat"))) {
      String[] fields = lines.findFirst().orElseThrow().split("\\s+");
      long busy = 0;
      for (int at : new int[] {1, 2, 3, 6, 7, 8}) { // neither idle nor waiting for a disk
        busy += Long.parseLong(fields[at]);
      }
      return busy / TICKS_PER_SECOND;
    }
  }

  private static Path file(long pid, String name) {
    return Path.of("/proc", String.valueOf(pid), name);
  }
}

package vn.thac.reading.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How long a reader may work on what it is given: by its size, in time of the processor. */
public final class Pace {

  private static final Duration FIRST = Duration.ofMillis(1_500);
  private static final long CHARACTERS_A_SECOND = 20_000;

  private Pace() {}

  /** Reads so many characters, and fails where that takes longer than they are worth. */
  public static void holds(long characters, Runnable reading) {
    assertThat(spent(reading)).as("%d characters", characters).isLessThan(worth(characters));
  }

  static Duration worth(long characters) {
    return FIRST.plusMillis(1_000 * characters / CHARACTERS_A_SECOND);
  }

  /** The time that the processor works on this. */
  public static Duration spent(Runnable reading) {
    long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    reading.run();
    return Duration.ofNanos(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
  }
}

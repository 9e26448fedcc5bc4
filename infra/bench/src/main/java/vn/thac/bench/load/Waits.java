package vn.thac.bench.load;

import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;

/** How long people waited, in order. */
public record Waits(long[] nanos) {

  /** Of any order. */
  public static Waits of(Collection<Long> waited) {
    long[] sorted = waited.stream().mapToLong(Long::longValue).toArray();
    Arrays.sort(sorted);
    return new Waits(sorted);
  }

  /** No longer than this in so many of a hundred cases. */
  public Duration percentile(double of) {
    int at = (int) Math.ceil(nanos.length * of / 100) - 1;
    return Duration.ofNanos(nanos[Math.max(0, at)]);
  }

  public int count() {
    return nanos.length;
  }

  /** For a line of text. */
  public String words() {
    long lost = Arrays.stream(nanos).filter(waited -> waited >= Arrivals.LOST).count();
    return "p50 %.1f ms, p99 %.1f ms, max %.1f ms of %d%s"
        .formatted(
            millis(50),
            millis(99),
            millis(100),
            nanos.length,
            lost == 0 ? "" : ", of which %d were turned away or gave up".formatted(lost));
  }

  /** A percentile in milliseconds. */
  public double millis(double of) {
    return percentile(of).toNanos() / 1e6;
  }
}

package vn.thac.bench.peers.yardstick;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.IntFunction;

/** When each of a row of timers has fired, and how late that was. */
final class Fired {

  private static final long STUCK = TimeUnit.MINUTES.toNanos(2);

  private final String what;
  private final int first;
  private final IntFunction<Instant> due;
  private final AtomicLongArray at;
  private final AtomicInteger count = new AtomicInteger();
  private final AtomicInteger again = new AtomicInteger();
  private final Progress progress;
  private Exception failure;

  Fired(String what, int first, int size, IntFunction<Instant> due) {
    this.what = what;
    this.first = first;
    this.due = due;
    this.at = new AtomicLongArray(size);
    this.progress = new Progress(size);
  }

  String what() {
    return what;
  }

  int first() {
    return first;
  }

  void mustHave(int number) {
    if (number < first || number >= first + at.length()) {
      throw new IllegalStateException("%s: nobody waits for number %d now".formatted(what, number));
    }
  }

  /** Ends the waiting. */
  synchronized void fail(Exception cause) {
    failure = cause;
    notifyAll();
  }

  IntFunction<Instant> due() {
    return due;
  }

  void note(int number, Instant now) {
    if (!at.compareAndSet(number - first, 0, micros(now))) {
      again.incrementAndGet();
      return;
    }
    progress.add(1);
    synchronized (this) {
      if (count.incrementAndGet() == at.length()) {
        notifyAll();
      }
    }
  }

  /** Waits for all of them; gives up when none has fired for two minutes past the last due one. */
  synchronized void await() throws InterruptedException {
    int seen = -1;
    long since = System.nanoTime();
    while (count.get() < at.length()) {
      if (failure != null) {
        throw new IllegalStateException(what + ": a reminder failed", failure);
      }
      boolean waiting = Instant.now().isBefore(due.apply(first + at.length() - 1));
      if (count.get() != seen || waiting) {
        seen = count.get();
        since = System.nanoTime();
      } else if (System.nanoTime() - since > STUCK) {
        throw new IllegalStateException("%s: stuck at %d of %d".formatted(what, seen, at.length()));
      }
      wait(1000);
    }
  }

  void report(Result result) {
    long[] late = new long[at.length()];
    Arrays.setAll(late, i -> at.get(i) - micros(due.apply(first + i)));
    Arrays.sort(late);
    long start = Math.min(firstAt(), micros(due.apply(first)));
    double seconds = (lastAt() - start) / 1e6;
    result
        .with(what + "Seconds", seconds)
        .with(what + "PerSecond", at.length() / seconds)
        .with(what + "LateMillisP50", percentile(late, 50) / 1e3)
        .with(what + "LateMillisP99", percentile(late, 99) / 1e3)
        .with(what + "LateMillisMax", late[late.length - 1] / 1e3)
        .with(what + "Early", Arrays.stream(late).filter(micros -> micros < 0).count())
        .with(what + "EarliestMillis", Math.min(0, late[0]) / 1e3)
        .with(what + "Twice", again.get());
  }

  /** The smallest value that so many per cent do not exceed. */
  static long percentile(long[] sorted, int percent) {
    return sorted[(int) Math.ceilDiv((long) sorted.length * percent, 100L) - 1];
  }

  private long firstAt() {
    long earliest = Long.MAX_VALUE;
    for (int i = 0; i < at.length(); i++) {
      earliest = Math.min(earliest, at.get(i));
    }
    return earliest;
  }

  private long lastAt() {
    long latest = 0;
    for (int i = 0; i < at.length(); i++) {
      latest = Math.max(latest, at.get(i));
    }
    return latest;
  }

  private static long micros(Instant instant) {
    return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
  }
}

package vn.thac.trial.mainjob;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.locks.LockSupport;

/** Looks at the platform from the outside, again and again, until what must come has come. */
final class Waiting {

  /** Between two looks: each asks the platform for everything. */
  static final Duration LOOK = Duration.ofMillis(500);

  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private Waiting() {}

  static void until(String what, Callable<Boolean> reached) throws Exception {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!reached.call()) {
      if (System.nanoTime() > end) {
        throw new AssertionError("waited in vain for " + what);
      }
      LockSupport.parkNanos(LOOK.toNanos());
    }
  }
}

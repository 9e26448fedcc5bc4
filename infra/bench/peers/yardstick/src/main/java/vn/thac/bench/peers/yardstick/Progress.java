package vn.thac.bench.peers.yardstick;

import java.util.concurrent.atomic.AtomicLong;

/** Says on standard error how far a long run is, every tenth of it. */
final class Progress {

  private final long start = System.nanoTime();
  private final long of;
  private final AtomicLong done = new AtomicLong();

  Progress(long of) {
    this.of = of;
  }

  void add(long more) {
    long now = done.addAndGet(more);
    if (now * 10 / of > (now - more) * 10 / of) {
      System.err.printf("%d of %d after %.1f s%n", now, of, (System.nanoTime() - start) / 1e9);
    }
  }
}

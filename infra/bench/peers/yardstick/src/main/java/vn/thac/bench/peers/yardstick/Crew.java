package vn.thac.bench.peers.yardstick;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

/** Threads that share a row of numbers, slice by slice, until all are done or one has failed. */
public final class Crew {

  /** What is done with the numbers from {@code from} up to, not including, {@code to}. */
  @FunctionalInterface
  public interface Slice {
    void run(int from, int to) throws Exception;
  }

  private Crew() {}

  /** Answers with the seconds from the first number's start to the last one's end. */
  public static double run(int threads, int count, int slice, Slice work)
      throws InterruptedException, ExecutionException {
    var next = new AtomicInteger();
    var progress = new Progress(count);
    Callable<Void> member =
        () -> {
          for (int from; (from = next.getAndAdd(slice)) < count; ) {
            int to = Math.min(from + slice, count);
            try {
              work.run(from, to);
            } catch (Exception e) {
              next.set(count); // the others need not go on
              throw e;
            }
            progress.add(to - from);
          }
          return null;
        };
    long start = System.nanoTime();
    try (var pool = Executors.newFixedThreadPool(threads)) {
      for (Future<Void> done : pool.invokeAll(Collections.nCopies(threads, member))) {
        done.get();
      }
    }
    return (System.nanoTime() - start) / 1e9;
  }
}

package vn.thac.trial.breaking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.LockSupport;
import vn.thac.trial.mainjob.Step;

/** Lets the planned faults happen at their moments of the main job, and the main job go on. */
final class Schedule implements Step.Watch {

  private final List<Planned> planned;
  private final Wave wave;
  private final List<Future<Void>> begun = new ArrayList<>();
  private volatile long mendedAt = System.nanoTime();

  Schedule(List<Planned> planned, Wave wave) {
    this.planned = List.copyOf(planned);
    this.wave = wave;
  }

  @Override
  public void reached(Step step) throws Exception {
    for (Planned one : planned) {
      if (one.after() == step) {
        if (one.fault().on() == Deck.CLOCK) {
          happen(one); // the people look at the same clock: they wait
        } else {
          begin(one);
        }
      }
    }
  }

  private void begin(Planned one) {
    FutureTask<Void> task =
        new FutureTask<>(
            () -> {
              pause(one.delay());
              happen(one);
              return null;
            });
    begun.add(task);
    Thread.ofVirtual().name(one.fault().name()).start(task);
  }

  private void happen(Planned one) throws Exception {
    Lock lock = wave.of(one.fault().on());
    lock.lock();
    try {
      one.fault().trouble().happen(one.lasting());
    } finally {
      lock.unlock();
      mendedAt = System.nanoTime();
    }
  }

  /** Returns when all that was broken is mended; when that was, by the machine's counter. */
  long awaitMended() throws InterruptedException, ExecutionException {
    for (Future<Void> one : begun) {
      one.get();
    }
    return mendedAt;
  }

  /** How long a fault lasts is part of the fault; nothing is waited for here. */
  static void pause(Duration lasting) {
    long end = System.nanoTime() + lasting.toNanos();
    for (long left = lasting.toNanos(); left > 0; left = end - System.nanoTime()) {
      LockSupport.parkNanos(left);
    }
  }
}

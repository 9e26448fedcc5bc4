package vn.thac.trial.breaking;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Phaser;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.thac.trial.mainjob.Days;

/**
 * Seeds that run at once, each over a province of its own. They share the platform, and so its
 * clock, which turns when all of them are ready for the next day; and what goes wrong for one goes
 * wrong for all.
 */
final class Wave implements Days {

  private final Days clock;
  private final List<Planned> faults;
  private final Map<Object, Lock> locks = new ConcurrentHashMap<>();
  private final Phaser ready;
  private final AtomicBoolean taken = new AtomicBoolean();
  private volatile @Nullable LocalDate next;
  private volatile @Nullable Throwable failure;

  /**
   * Makes a wave that has not begun.
   *
   * @param faults those of all its seeds
   */
  Wave(Days clock, int seeds, List<Planned> faults) {
    this.clock = clock;
    this.faults = List.copyOf(faults);
    this.ready =
        new Phaser(seeds) {
          @Override
          protected boolean onAdvance(int phase, int left) {
            return turn() || super.onAdvance(phase, left);
          }
        };
  }

  /** Answers with true where nobody needs to wait for a day any more. */
  private boolean turn() {
    LocalDate day = next;
    next = null;
    try {
      if (day != null) {
        clock.turnTo(day);
      }
      return false;
    } catch (RuntimeException | AssertionError e) {
      failure = e; // told to everybody who waits
      return true;
    }
  }

  @Override
  public void turnTo(LocalDate day) {
    next = day;
    together();
  }

  /** Waits until all the others are so far. */
  void together() {
    ready.arriveAndAwaitAdvance();
    if (failure != null) {
      throw new IllegalStateException("the clock cannot be set", failure);
    }
  }

  /** True for one of the seeds, whoever asks first: what one does for all. */
  boolean isFirst() {
    return !taken.getAndSet(true);
  }

  /** For a seed that is over, or failed: the others wait for it no longer. */
  void leave() {
    ready.arriveAndDeregister();
  }

  /** Of two faults of one thing the second waits until the first is mended. */
  Lock of(Object thing) {
    return locks.computeIfAbsent(thing, unused -> new ReentrantLock());
  }

  /** How many mails may have come twice for the faults of all. */
  int copiesAllowed() {
    return faults.stream().mapToInt(one -> one.fault().copies()).sum();
  }
}

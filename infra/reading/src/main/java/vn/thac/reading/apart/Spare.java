package vn.thac.reading.apart;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

/**
 * A process that has begun and waits for its document. To begin takes most of the time that a page
 * takes to be read; whoever hands in the next one soon after does not wait for it.
 */
final class Spare {

  /** Where documents come in, the next one comes within this; and else it costs memory. */
  private static final Duration KEPT = Duration.ofMinutes(5);

  private final AtomicReference<Process> ready = new AtomicReference<>();
  private final Supplier<Process> begin;

  Spare(Supplier<Process> begin) {
    this.begin = begin;
  }

  /** One that waits, or one that begins now. */
  Process take() {
    Process waiting = ready.getAndSet(null);
    return waiting != null && waiting.isAlive() ? waiting : begin.get();
  }

  /**
   * Begins one where none waits, and where one can be begun; it ends when nobody takes it, and with
   * the process it is of.
   */
  void refill() {
    if (ready.get() != null) {
      return;
    }
    Process next = begin.get();
    if (ready.compareAndSet(null, next)) {
      Thread.startVirtualThread(() -> endUnlessTaken(next));
    } else {
      next.destroyForcibly();
    }
  }

  private void endUnlessTaken(Process next) {
    try {
      next.waitFor(KEPT.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    if (ready.compareAndSet(next, null)) {
      next.destroyForcibly();
    }
  }
}

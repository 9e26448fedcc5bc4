package vn.thac.notification.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import vn.thac.notification.domain.Message;

/**
 * Writes of several workers, each of whom waits for its own: while one write is on its way to the
 * store, those that come in wait for each other and go together. A store that has to reach the disk
 * for each of them does so once.
 */
final class TogetherWritten {

  private static final class Write {
    private final List<Message> changed;
    private @Nullable Set<String> lost;
    private @Nullable RuntimeException failed;

    Write(List<Message> changed) {
      this.changed = changed;
    }

    boolean isOver() {
      return lost != null || failed != null;
    }

    Set<String> outcome() {
      if (failed != null) {
        throw failed;
      }
      if (lost == null) {
        throw new IllegalStateException("whoever was to write it died of something else");
      }
      return lost;
    }
  }

  private final Messages messages;
  private final ReentrantLock writing = new ReentrantLock();
  private final List<Write> waiting = new ArrayList<>();

  TogetherWritten(Messages messages) {
    this.messages = messages;
  }

  /** Returns when it is written, with the ids of those where somebody was faster. */
  Set<String> write(List<Message> changed) {
    Write own = new Write(changed);
    synchronized (waiting) {
      waiting.add(own);
    }
    writing.lock();
    try {
      if (!own.isOver()) {
        writeAll(taken());
      }
    } finally {
      writing.unlock();
    }
    return own.outcome();
  }

  private List<Write> taken() {
    synchronized (waiting) {
      List<Write> taken = List.copyOf(waiting);
      waiting.clear();
      return taken;
    }
  }

  /** A failure is everybody's: nobody may go on as if it were written. */
  private void writeAll(List<Write> together) {
    try {
      Set<String> lost =
          messages.write(together.stream().flatMap(write -> write.changed.stream()).toList());
      together.forEach(write -> write.lost = lost);
    } catch (RuntimeException e) {
      together.forEach(write -> write.failed = e);
    }
  }
}

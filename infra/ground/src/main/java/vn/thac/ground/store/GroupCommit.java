package vn.thac.ground.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;

/**
 * Nobody is answered before what the answer speaks of is in the file. Whoever comes first commits
 * for all who wrote until then; the others wait and find it done.
 */
final class GroupCommit {

  private static final long SMALL_FILE = 32L << 20;
  private static final int BETWEEN_COMPACTIONS = 200;
  private static final int WELL_FILLED_PERCENT = 50;
  private static final int MOVED_AT_A_TIME = 1 << 20;

  private final MVStore file;
  private final boolean sync;
  private final ReentrantLock committing = new ReentrantLock();
  private final AtomicLong written = new AtomicLong();
  private volatile long committed;
  private long commits;

  /**
   * @param sync also wait for the disk: survives a power failure, not only a killed process
   */
  GroupCommit(MVStore file, boolean sync) {
    this.file = file;
    this.sync = sync;
  }

  /** To be called after a write has reached the maps. */
  void wrote() {
    written.incrementAndGet();
  }

  /** Returns when all that was written before the call is in the file. */
  void await() {
    long wanted = written.get();
    if (committed >= wanted) {
      return;
    }
    committing.lock();
    try {
      if (committed < wanted) {
        commit();
      }
    } finally {
      committing.unlock();
    }
  }

  private void commit() {
    long upTo = written.get();
    file.commit();
    if (file.getFileStore() != null) {
      if (sync) {
        file.sync();
      }
      compactALittle();
    }
    committed = upTo;
  }

  /** Every commit appends; what still lives in old pieces is moved on, a little at a time. */
  private void compactALittle() {
    commits++;
    if (commits % BETWEEN_COMPACTIONS == 0 && file.getFileStore().size() > SMALL_FILE) {
      file.compact(WELL_FILLED_PERCENT, MOVED_AT_A_TIME);
    }
  }
}

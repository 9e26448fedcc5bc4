package vn.thac.ground.store;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReentrantLock;
import org.h2.mvstore.MVStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Nobody is answered before what the answer speaks of is in the file. Whoever comes first commits
 * for all who wrote until then; the others wait and find it done.
 */
final class GroupCommit {

  private static final Logger log = LoggerFactory.getLogger(GroupCommit.class);
  private static final long SMALL_FILE = 64L << 20;
  private static final int COMPACTING_MILLIS = 200;

  private final MVStore file;
  private final boolean sync;
  private final ReentrantLock committing = new ReentrantLock();
  private final AtomicLong written = new AtomicLong();
  private volatile long committed;
  private long compactAbove = SMALL_FILE;

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
      compactWhenGrown();
    }
    committed = upTo;
  }

  /** Every commit appends; what is outdated is given back when the file has doubled. */
  private void compactWhenGrown() {
    if (file.getFileStore().size() > compactAbove) {
      long before = file.getFileStore().size();
      file.compactFile(COMPACTING_MILLIS);
      long after = file.getFileStore().size();
      compactAbove = Math.max(SMALL_FILE, 2 * after);
      log.info("the store's file had {} bytes and has {}", before, after);
    }
  }
}

package vn.thac.reading.file.docx;

import org.jspecify.annotations.Nullable;

/** How far the levels of a list are counted. */
final class Counters {

  private static final int MOST = 1_000_000;

  private final int[] counts = new int[ListLevel.LEVELS];
  private final boolean[] begun = new boolean[ListLevel.LEVELS];

  /** Counts one item of this level, from the restart on where there is one. */
  void count(int level, ListLevel[] levels, @Nullable Integer restart) {
    ListLevel own = levels[level];
    if (restart != null) {
      counts[level] = restart;
    } else if (begun[level]) {
      counts[level] = Math.min(counts[level] + 1, MOST);
    } else {
      counts[level] = own == null ? 1 : own.start();
    }
    begun[level] = true;
    for (int deeper = level + 1; deeper < counts.length; deeper++) {
      ListLevel below = levels[deeper];
      Integer after = below == null ? null : below.restart();
      if (after == null || level < after) {
        begun[deeper] = false;
      }
    }
  }

  /** The number of this level as it is shown; the first one where it has not begun. */
  int shown(int place, @Nullable ListLevel level) {
    return begun[place] ? counts[place] : level == null ? 1 : level.start();
  }
}

package vn.thac.ground.store;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One line of an index: the values and where the document is. As a probe it has fewer values, and
 * stands before ({@code side} -1) or after (1) all lines that begin with them.
 */
record Entry(@Nullable Object[] values, @Nullable Object position, int side) {

  static Entry line(@Nullable Object[] values, Object position) {
    return new Entry(values, position, 0);
  }

  static Entry before(@Nullable Object[] values) {
    return new Entry(values, null, -1);
  }

  static Entry after(@Nullable Object[] values) {
    return new Entry(values, null, 1);
  }

  /** Field by field, each in its own direction, then by position. */
  static Comparator<Entry> order(boolean[] ascending) {
    return (a, b) -> {
      int common = Math.min(a.values.length, b.values.length);
      for (int i = 0; i < common; i++) {
        int compared = ValueOrder.INSTANCE.compare(a.values[i], b.values[i]);
        if (compared != 0) {
          return ascending[i] ? compared : -compared;
        }
      }
      if (a.side != b.side) {
        return Integer.compare(a.side, b.side);
      }
      return ValueOrder.INSTANCE.compare(a.position, b.position);
    };
  }
}

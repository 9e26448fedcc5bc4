package vn.thac.ground.store;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a query asks of one field, as far as an index can answer it: at most one of them is given,
 * except that a range may have both ends. The ends are taken as inclusive; the query itself is
 * matched afterwards, so an index may offer too much and must never offer too little.
 */
record Condition(
    List<Object> equalTo,
    @Nullable Object least,
    @Nullable Object most,
    @Nullable String prefix,
    boolean exists) {

  static Condition equalTo(List<Object> values) {
    return new Condition(values, null, null, null, false);
  }

  static Condition atLeast(Object value) {
    return new Condition(List.of(), value, null, null, false);
  }

  static Condition atMost(Object value) {
    return new Condition(List.of(), null, value, null, false);
  }

  static Condition startsWith(String prefix) {
    return new Condition(List.of(), null, null, prefix, false);
  }

  static Condition present() {
    return new Condition(List.of(), null, null, null, true);
  }

  /** Both hold; where an index can use only one of them, the sharper one. */
  Condition and(Condition other) {
    if (sharpness() != other.sharpness()) {
      return sharpness() > other.sharpness() ? this : other;
    }
    if (sharpness() != RANGE) {
      return this;
    }
    Object from = least != null ? least : other.least;
    Object to = most != null ? most : other.most;
    boolean sameKind = from == null || to == null || ValueOrder.kind(from) == ValueOrder.kind(to);
    return sameKind ? new Condition(List.of(), from, to, null, false) : this;
  }

  private static final int RANGE = 1;

  private int sharpness() {
    return !equalTo.isEmpty() ? 3 : prefix != null ? 2 : exists ? 0 : RANGE;
  }
}

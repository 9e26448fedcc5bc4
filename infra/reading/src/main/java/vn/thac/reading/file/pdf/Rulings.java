package vn.thac.reading.file.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The straight lines drawn on a page, across and down; what is drawn in pieces is put together. */
final class Rulings {

  private static final int MOST = 20_000;
  private static final float SHORTEST = 5;
  private static final float THICKEST = 3;
  private static final float SAME = 1.5f;
  private static final float BREAK = 3;

  private final List<Ruling> across = new ArrayList<>();
  private final List<Ruling> down = new ArrayList<>();

  /**
   * @param at y of one that goes across, x of one that goes down
   */
  record Ruling(float at, float from, float to) {

    boolean meets(Ruling other) {
      return at > other.from - BREAK
          && at < other.to + BREAK
          && other.at > from - BREAK
          && other.at < to + BREAK;
    }
  }

  /** What lies between two corners, where it is long and thin. */
  void add(float x1, float y1, float x2, float y2) {
    float wide = Math.abs(x2 - x1);
    float high = Math.abs(y2 - y1);
    if (across.size() + down.size() >= MOST) {
      return; // a drawing and no table
    }
    if (wide >= SHORTEST && high <= THICKEST) {
      across.add(new Ruling((y1 + y2) / 2, Math.min(x1, x2), Math.max(x1, x2)));
    } else if (high >= SHORTEST && wide <= THICKEST) {
      down.add(new Ruling((x1 + x2) / 2, Math.min(y1, y2), Math.max(y1, y2)));
    }
  }

  List<Ruling> across() {
    return merged(across);
  }

  List<Ruling> down() {
    return merged(down);
  }

  private static List<Ruling> merged(List<Ruling> rulings) {
    List<Ruling> sorted = new ArrayList<>(rulings);
    sorted.sort(
        Comparator.<Ruling>comparingInt(r -> Math.round(r.at / SAME))
            .thenComparingDouble(Ruling::from));
    List<Ruling> merged = new ArrayList<>();
    for (Ruling next : sorted) {
      Ruling last = merged.isEmpty() ? null : merged.getLast();
      if (last != null && Math.abs(last.at - next.at) <= SAME && next.from <= last.to + BREAK) {
        merged.set(merged.size() - 1, new Ruling(last.at, last.from, Math.max(last.to, next.to)));
      } else {
        merged.add(next);
      }
    }
    return merged;
  }
}

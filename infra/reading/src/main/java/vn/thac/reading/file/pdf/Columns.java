package vn.thac.reading.file.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds what stands side by side: the head of a letter, the recipients beside the signature. Where
 * each row has both sides they are told row by row; where the sides do not keep step, one after the
 * other.
 */
public final class Columns {

  private static final float LEAST_GUTTER = 6;
  private static final float FARTHEST_BELOW = 130;
  private static final float RIGHT_HALF = 0.47f;
  private static final float WIDE = 0.55f;
  private static final float CENTRE = 0.08f;

  private final List<List<Line>> rows;
  private final float width;

  Columns(List<List<Line>> rows, float width) {
    this.rows = rows;
    this.width = width;
  }

  /** The rows as blocks, each beside the y it stands at. */
  List<Placed> blocks() {
    List<Placed> blocks = new ArrayList<>();
    int done = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).size() == 2) {
        Sides sides = new Sides(rows.get(i));
        int first = sides.upTo(i, done);
        int end = sides.downFrom(i);
        ordinary(done, first, blocks);
        blocks.add(new Placed(rows.get(first).getFirst().y(), told(first, end)));
        done = end;
        i = end - 1;
      }
    }
    ordinary(done, rows.size(), blocks);
    return blocks;
  }

  /** A block and where on the page it begins. */
  record Placed(float y, Block block) {}

  private void ordinary(int from, int end, List<Placed> blocks) {
    for (List<Line> row : rows.subList(from, end)) {
      Line whole = row.stream().reduce(Line::beside).orElseThrow();
      Block block =
          row.size() == 1 ? new Block.Running(whole) : new Block.Fixed(List.of(whole.text()));
      blocks.add(new Placed(whole.y(), block));
    }
  }

  private Block told(int first, int end) {
    List<List<Line>> part = rows.subList(first, end);
    List<String> lines = new ArrayList<>();
    if (part.stream().allMatch(row -> row.size() == 2)) {
      part.forEach(row -> lines.add(row.get(0).beside(row.get(1)).text()));
      return new Block.Fixed(lines);
    }
    float middle =
        part.stream().filter(row -> row.size() == 2).findFirst().orElseThrow().get(1).x();
    List<String> right = new ArrayList<>();
    for (List<Line> row : part) {
      for (Line line : row) {
        (line.right() < middle ? lines : right).add(line.text());
      }
    }
    lines.addAll(right);
    return new Block.Fixed(lines);
  }

  /** A heading stands over both sides, however short it is. */
  private boolean centred(Line line) {
    return Math.abs((line.x() + line.right()) / 2 - width / 2) < CENTRE * width;
  }

  /** The gutter between both sides, which every row that is added may narrow. */
  private final class Sides {

    private float from;
    private float to;

    private Sides(List<Line> row) {
      from = row.get(0).right();
      to = row.get(1).x();
    }

    private int upTo(int row, int least) {
      int first = row;
      while (first > least
          && rows.get(first - 1).size() == 1
          && rows.get(first - 1).getFirst().x() > to - LEAST_GUTTER
          && near(first - 1)
          && takes(rows.get(first - 1))) {
        first--;
      }
      return first;
    }

    private int downFrom(int row) {
      int end = row + 1;
      while (end < rows.size() && near(end - 1) && takes(rows.get(end))) {
        end++;
      }
      return end;
    }

    private boolean near(int row) {
      return rows.get(row + 1).getFirst().y() - rows.get(row).getFirst().y() < FARTHEST_BELOW;
    }

    private boolean takes(List<Line> row) {
      float left = from;
      float right = to;
      if (row.size() == 1 && centred(row.getFirst())) {
        return false;
      }
      for (Line line : row) {
        if (line.right() < to - LEAST_GUTTER && line.right() - line.x() < WIDE * width) {
          left = Math.max(left, line.right());
        } else if (line.x() > from + LEAST_GUTTER && line.x() > RIGHT_HALF * width) {
          right = Math.min(right, line.x());
        } else {
          return false;
        }
      }
      if (row.size() > 2 || right - left < LEAST_GUTTER) {
        return false;
      }
      from = left;
      to = right;
      return true;
    }
  }
}

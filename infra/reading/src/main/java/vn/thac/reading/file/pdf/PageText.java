package vn.thac.reading.file.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What a page says.
 *
 * @param blocks from the top
 * @param running the lines of running text alone
 */
record PageText(List<Block> blocks, List<Line> running, float width, float height) {

  static PageText of(List<Glyph> glyphs, Rulings rulings, float width, float height) {
    List<Grid> grids = Grid.of(rulings);
    List<Glyph> free = new ArrayList<>();
    for (Glyph glyph : glyphs) {
      if (grids.stream().noneMatch(grid -> grid.take(glyph))) {
        free.add(glyph);
      }
    }
    List<List<Line>> rows = Rows.of(free).stream().filter(row -> !row.isEmpty()).toList();
    List<Columns.Placed> placed = new ArrayList<>();
    int from = 0;
    grids.sort(Comparator.comparingDouble(Grid::top));
    for (Grid grid : grids) {
      int end = from;
      while (end < rows.size() && rows.get(end).getFirst().y() < grid.top()) {
        end++;
      }
      placed.addAll(new Columns(rows.subList(from, end), width).blocks());
      placed.add(new Columns.Placed(grid.top(), new Block.Fixed(grid.lines())));
      from = end;
    }
    placed.addAll(new Columns(rows.subList(from, rows.size()), width).blocks());
    List<Block> blocks = placed.stream().map(Columns.Placed::block).toList();
    List<Line> running = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Running(Line line)) {
        running.add(line);
      }
    }
    return new PageText(blocks, running, width, height);
  }
}

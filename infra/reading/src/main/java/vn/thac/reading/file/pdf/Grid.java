package vn.thac.reading.file.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.thac.reading.file.TableText;

/** A ruled table: lines that meet each other, and the letters in the cells between them. */
final class Grid {

  private static final float SAME = 2.5f;
  private static final int MOST_CELLS = 20_000;

  private final float[] xs;
  private final float[] ys;
  private final Cell[][] cells;

  /** A cell with the row and column it begins in and how far it goes. */
  private static final class Cell {
    private final int row;
    private final int column;
    private int columns = 1;
    private final List<Glyph> glyphs = new ArrayList<>();

    private Cell(int row, int column) {
      this.row = row;
      this.column = column;
    }
  }

  private Grid(float[] xs, float[] ys, List<Rulings.Ruling> across, List<Rulings.Ruling> down) {
    this.xs = xs;
    this.ys = ys;
    this.cells = new Cell[ys.length - 1][xs.length - 1];
    for (int row = 0; row < cells.length; row++) {
      for (int column = 0; column < cells[row].length; column++) {
        if (cells[row][column] == null) {
          place(new Cell(row, column), across, down);
        }
      }
    }
  }

  /** The tables that these lines make; a frame around one thing is none. */
  static List<Grid> of(Rulings rulings) {
    List<Rulings.Ruling> across = rulings.across();
    List<Rulings.Ruling> down = rulings.down();
    List<Grid> grids = new ArrayList<>();
    if ((long) across.size() * down.size() > 1_000_000) {
      return grids; // a drawing
    }
    for (Meeting meeting : Meeting.of(across, down)) {
      float[] xs = places(meeting.down());
      float[] ys = places(meeting.across());
      long size = (xs.length - 1L) * (ys.length - 1L);
      if (xs.length > 2 && ys.length > 1 && size <= MOST_CELLS) {
        grids.add(new Grid(xs, ys, meeting.across(), meeting.down()));
      }
    }
    return grids;
  }

  private static float[] places(List<Rulings.Ruling> rulings) {
    float[] sorted = new float[rulings.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[i] = rulings.get(i).at();
    }
    Arrays.sort(sorted);
    int places = 0;
    for (float at : sorted) {
      if (places == 0 || at - sorted[places - 1] > SAME) {
        sorted[places++] = at;
      }
    }
    return Arrays.copyOf(sorted, places);
  }

  /** Puts a cell where it begins, and wherever no line parts it from there. */
  private void place(Cell cell, List<Rulings.Ruling> across, List<Rulings.Ruling> down) {
    int columns = 1;
    while (cell.column + columns < xs.length - 1
        && cells[cell.row][cell.column + columns] == null
        && !drawn(down, xs[cell.column + columns], middle(ys, cell.row))) {
      columns++;
    }
    int rows = 1;
    while (cell.row + rows < ys.length - 1
        && !drawn(across, ys[cell.row + rows], middle(xs, cell.column))) {
      rows++;
    }
    cell.columns = columns;
    for (int row = cell.row; row < cell.row + rows; row++) {
      for (int column = cell.column; column < cell.column + columns; column++) {
        if (cells[row][column] == null) {
          cells[row][column] = cell;
        }
      }
    }
  }

  private static float middle(float[] places, int before) {
    return (places[before] + places[before + 1]) / 2;
  }

  private static boolean drawn(List<Rulings.Ruling> rulings, float at, float over) {
    return rulings.stream()
        .anyMatch(r -> Math.abs(r.at() - at) <= SAME && r.from() <= over && r.to() >= over);
  }

  float top() {
    return ys[0];
  }

  /** Takes a letter that stands in one of its cells. */
  boolean take(Glyph glyph) {
    int column = Arrays.binarySearch(xs, (glyph.x() + glyph.right()) / 2);
    int row = Arrays.binarySearch(ys, glyph.y() - 0.3f * glyph.size());
    column = column < 0 ? -column - 2 : column;
    row = row < 0 ? -row - 2 : row;
    if (row < 0 || column < 0 || row >= cells.length || column >= cells[row].length) {
      return false;
    }
    cells[row][column].glyphs.add(glyph);
    return true;
  }

  /** Its rows as text. */
  List<String> lines() {
    TableText table = new TableText();
    for (int row = 0; row < cells.length; row++) {
      List<TableText.Cell> written = new ArrayList<>();
      for (int column = 0; column < cells[row].length; ) {
        Cell cell = cells[row][column];
        boolean begins = cell.row == row && cell.column == column;
        List<String> text = begins ? List.of(Rows.text(cell.glyphs)) : List.of();
        int columns = Math.max(1, cell.column + cell.columns - column);
        written.add(new TableText.Cell(text, columns, cell.row < row));
        column += columns;
      }
      table.row(written);
    }
    return table.lines();
  }
}

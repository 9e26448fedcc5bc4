package vn.thac.reading.file;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A table as lines of text: a row in a line, its cells parted by tabs. Where cells only stand side
 * by side, as at the head of a letter or around its signature, they are told one after the other.
 */
public final class TableText {

  private static final int MOST_COLUMNS = 63; // as in Word

  private final List<List<Cell>> rows = new ArrayList<>();

  /**
   * @param paragraphs what it says; nothing where it goes on from the row above
   * @param columns over how many it goes, at least one
   * @param continued whether it goes on from the row above
   */
  public record Cell(List<String> paragraphs, int columns, boolean continued) {

    public Cell {
      paragraphs = paragraphs.stream().map(String::strip).filter(p -> !p.isEmpty()).toList();
      columns = Math.clamp(columns, 1, MOST_COLUMNS);
    }

    private String text() {
      return String.join(" ", paragraphs).replaceAll("\\s+", " ");
    }
  }

  /** Adds a row; one that says nothing is none. */
  public void row(List<Cell> cells) {
    if (cells.stream().anyMatch(cell -> !cell.paragraphs().isEmpty())) {
      rows.add(List.copyOf(cells));
    }
  }

  /** The lines of the whole table. */
  public List<String> lines() {
    int width = width();
    List<Row> placed = placed(width);
    int[] used =
        IntStream.range(0, width)
            .filter(column -> placed.stream().anyMatch(row -> row.says(column)))
            .toArray();
    if (used.length < 3 && rows.stream().flatMap(List::stream).anyMatch(TableText::several)) {
      return rows.stream().flatMap(List::stream).flatMap(c -> c.paragraphs().stream()).toList();
    }
    return filled(withOneHeading(placed)).stream().map(row -> row.line(used)).toList();
  }

  private static boolean several(Cell cell) {
    return cell.paragraphs().size() > 1;
  }

  /** The rest of a merged cell above, or what a cell says. */
  private static final class Row {
    private final String[] texts;
    private final boolean[] continued;
    private boolean spans;

    private Row(int width) {
      texts = new String[width];
      Arrays.fill(texts, "");
      continued = new boolean[width];
    }

    private boolean says(int column) {
      return !texts[column].isEmpty();
    }

    private String line(int[] columns) {
      return String.join("\t", IntStream.of(columns).mapToObj(column -> texts[column]).toList());
    }
  }

  private int width() {
    int widest = 0;
    for (List<Cell> cells : rows) {
      widest = Math.max(widest, cells.stream().mapToInt(Cell::columns).sum());
    }
    return Math.min(widest, MOST_COLUMNS);
  }

  private List<Row> placed(int width) {
    List<Row> placed = new ArrayList<>();
    for (List<Cell> cells : rows) {
      Row row = new Row(width);
      int column = 0;
      for (Cell cell : cells) {
        int end = Math.min(column + cell.columns(), width);
        if (column < end) {
          row.texts[column] = cell.text();
          row.spans |= cell.columns() > 1 && !cell.paragraphs().isEmpty();
        }
        for (; column < end; column++) {
          row.continued[column] = cell.continued();
        }
      }
      placed.add(row);
    }
    return placed;
  }

  /** "Cơ quan" over "chủ trì" and "phối hợp" makes two columns with a heading each. */
  private static List<Row> withOneHeading(List<Row> rows) {
    if (rows.size() < 2 || !rows.get(0).spans || !rows.get(1).continued[0]) {
      return rows;
    }
    Row over = rows.get(0);
    Row under = rows.get(1);
    String group = "";
    for (int i = 0; i < over.texts.length; i++) {
      group = over.says(i) || under.continued[i] ? over.texts[i] : group;
      if (under.says(i)) {
        over.texts[i] = (group + " " + under.texts[i]).strip();
      }
    }
    List<Row> headed = new ArrayList<>(rows);
    headed.remove(1);
    return headed;
  }

  /**
   * A cell that goes over several rows holds for each of them. Where the first one does, the rows
   * are one item, and what the merged cells say is said already.
   */
  private static List<Row> filled(List<Row> rows) {
    for (int i = 1; i < rows.size(); i++) {
      Row row = rows.get(i);
      for (int column = 1; column < row.texts.length && !row.continued[0]; column++) {
        if (row.continued[column]) {
          row.texts[column] = rows.get(i - 1).texts[column];
        }
      }
    }
    return rows;
  }
}

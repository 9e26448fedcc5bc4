package vn.thac.reading.layout;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Lines;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;

/**
 * Reads rows of cells parted by tabs. A heading that a page break repeats is passed over, a row
 * that it cut is put together, and "nt", "như trên" or a merged cell takes the cell above.
 */
public final class TableReader {

  private static final Pattern SAME_AS_ABOVE =
      Pattern.compile("-?\\s*(?:nt|n\\.t|nhu tren|nhu muc tren|\"|''|//|″|〃)\\s*-?");
  private static final Pattern COLUMN_NUMBERS =
      Pattern.compile("\\s*(?:\\(?(?:\\d{1,2}|[a-zA-Z])\\)?)?\\s*");
  private static final Pattern GROUP = Pattern.compile("[IVX]{1,5}|[A-H]");

  private static final int LONGEST_CELL = 4_000;

  private final Doubts questions;
  private final List<Table> tables = new ArrayList<>();
  private final List<Line> prose = new ArrayList<>();
  private @Nullable TableHeader header;
  private List<Table.Row> rows = new ArrayList<>();
  private String group = "";
  private boolean repeated;
  private boolean strangerAsked;

  private TableReader(Doubts questions) {
    this.questions = questions;
  }

  /**
   * @param prose the lines that are in no table
   */
  public record Found(List<Table> tables, List<Line> prose) {}

  /** The tables among these lines; rows without a heading that can be read are asked about. */
  public static Found read(List<Line> lines, Doubts questions) {
    TableReader reader = new TableReader(questions);
    lines.forEach(reader::take);
    reader.close();
    return new Found(List.copyOf(reader.tables), List.copyOf(reader.prose));
  }

  private void take(Line line) {
    if (line.blank()) {
      prose.add(line);
      return;
    }
    if (!line.row() && (header == null || !line.cells())) {
      if (header != null && goesOn(line)) {
        lastCell(line);
        return;
      }
      if (beginsAnew(line)) {
        close();
      }
      prose.add(line.flat());
      return;
    }
    List<String> cells = cells(line);
    TableHeader heading = TableHeader.of(cells);
    TableHeader parted = header == null || !rows.isEmpty() ? null : header.parted(cells);
    if (heading != null) {
      if (header == null || !heading.columns().equals(header.columns())) {
        close();
        header = heading;
      }
      repeated = !rows.isEmpty();
    } else if (parted != null) {
      header = parted;
    } else if (header != null && header.goesOn(cells) && rows.isEmpty()) {
      header = header.with(cells);
    } else if (header != null) {
      row(header, cells, Lines.at(line.number()));
    } else {
      stranger(line, cells);
    }
  }

  private static boolean beginsAnew(Line line) {
    Marker marker = Marker.at(line.text());
    return marker != null && marker.rank() <= Marker.SECTION
        || line.text().length() < 200 && Plain.of(line.text()).startsWith("phu luc");
  }

  private static List<String> cells(Line line) {
    return List.of(line.text().replace(Line.BREAK, '\n').split("\t", -1));
  }

  private void stranger(Line line, List<String> cells) {
    if (!strangerAsked && cells.size() > 2) {
      strangerAsked = true;
      questions.ask(
          "table",
          "bảng không có dòng tiêu đề đọc được; các dòng của bảng chưa được nạp",
          "the table has no heading that could be read; its rows were not taken",
          Lines.at(line.number()));
    }
  }

  /** A line that only goes on with the last cell of the row above. */
  private boolean goesOn(Line line) {
    return !rows.isEmpty()
        && rows.getLast().lines().to() == line.number() - 1
        && Character.isLowerCase(line.text().charAt(0))
        && Marker.at(line.text()) == null;
  }

  private void lastCell(Line line) {
    Table.Row above = rows.removeLast();
    Map<Table.Column, String> cells = new EnumMap<>(above.cells());
    Table.Column last = Table.Column.CONTENT;
    for (Table.Column column : header == null ? List.<Table.Column>of() : header.columns()) {
      last = above.cell(column).isEmpty() ? last : column;
    }
    cells.merge(last, line.text(), TableReader::glued);
    Lines lines = above.lines().and(Lines.at(line.number()));
    rows.add(new Table.Row(above.label(), cells, above.fromAbove(), lines));
  }

  private void row(TableHeader heading, List<String> written, Lines lines) {
    if (written.stream().allMatch(cell -> COLUMN_NUMBERS.matcher(cell).matches())) {
      return;
    }
    Map<Table.Column, String> cells = new EnumMap<>(Table.Column.class);
    for (int i = 0; i < Math.min(written.size(), heading.columns().size()); i++) {
      cells.merge(heading.columns().get(i), written.get(i).strip(), TableReader::glued);
    }
    String label = cells.getOrDefault(Table.Column.NUMBER, "").replaceAll("[.)\\s]+$", "");
    if (repeated && label.equals("1") && group.isEmpty()) {
      close(); // the same heading, but another table
      header = heading;
    }
    repeated = false;
    Table.Row row = new Table.Row(label, cells, Set.of(), lines);
    boolean groups = GROUP.matcher(label).matches();
    if (row.onlyContent() && (groups || untitled(row))) {
      group = groups ? label + "." : group;
      return;
    }
    if (label.isEmpty() && !rows.isEmpty() && heading.columns().contains(Table.Column.NUMBER)) {
      continued(cells, lines);
      return;
    }
    group = groups ? label + "." : group;
    String ref = groups || label.isEmpty() ? String.valueOf(rows.size() + 1) : label;
    rows.add(new Table.Row(group + ref, cells, Set.of(), lines));
  }

  private boolean untitled(Table.Row row) {
    return rows.isEmpty() && row.label().isEmpty() && !row.cell(Table.Column.CONTENT).isEmpty();
  }

  /** The rest of a row that a page break cut. */
  private void continued(Map<Table.Column, String> rest, Lines lines) {
    Table.Row cut = rows.removeLast();
    Map<Table.Column, String> cells = new EnumMap<>(cut.cells());
    rest.forEach((column, text) -> cells.merge(column, text, TableReader::glued));
    rows.add(new Table.Row(cut.label(), cells, cut.fromAbove(), cut.lines().and(lines)));
  }

  /** Whether this stands for what the last one said: "nt", "như trên". */
  public static boolean pointsAbove(String text) {
    return SAME_AS_ABOVE.matcher(Plain.of(Near.first(text, LONGEST_CELL))).matches();
  }

  /** With the cells that only point to those above, or are merged with them. */
  private static Table.Row filled(TableHeader heading, Table.Row above, Table.Row row) {
    Map<Table.Column, String> cells = new EnumMap<>(row.cells());
    cells.replaceAll((column, text) -> pointsAbove(text) ? above.cell(column) : text);
    Set<Table.Column> merged = EnumSet.noneOf(Table.Column.class);
    boolean blank = row.cell(Table.Column.LEAD).isEmpty();
    if (heading.columns().contains(Table.Column.LEAD) && blank && sameGroup(above, row)) {
      for (Table.Column column : List.of(Table.Column.LEAD, Table.Column.SUPPORT)) {
        if (row.cell(column).isEmpty() && !above.cell(column).isEmpty()) {
          cells.put(column, above.cell(column));
          merged.add(column);
        }
      }
    }
    return new Table.Row(row.label(), cells, merged, row.lines());
  }

  private static boolean sameGroup(Table.Row above, Table.Row row) {
    return !row.onlyContent() && !above.onlyContent() && groupOf(above).equals(groupOf(row));
  }

  private static String groupOf(Table.Row row) {
    return row.label().substring(0, Math.max(0, row.label().lastIndexOf('.')));
  }

  private static String glued(String before, String rest) {
    boolean full = before.length() > LONGEST_CELL; // no cell; gluing on would take for ever
    return before.isEmpty() ? rest : rest.isEmpty() || full ? before : before + " " + rest;
  }

  private void close() {
    TableHeader heading = header;
    List<Table.Row> kept = heading == null ? List.of() : settled(heading, rows);
    if (heading != null && !kept.isEmpty()) {
      Lines lines = kept.getFirst().lines().and(kept.getLast().lines());
      tables.add(new Table(kept, heading.completing(), lines));
    }
    header = null;
    rows = new ArrayList<>();
    group = "";
  }

  private static List<Table.Row> settled(TableHeader heading, List<Table.Row> rows) {
    List<Table.Row> kept = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      Table.Row row = rows.get(i);
      if (!heads(row, i + 1 < rows.size() ? rows.get(i + 1) : row)) {
        kept.add(kept.isEmpty() ? row : filled(heading, kept.getLast(), row));
      }
    }
    return List.copyOf(kept);
  }

  /** "1 | Công tác tuyên truyền" above "1.1", "1.2" is a heading and no activity. */
  private static boolean heads(Table.Row row, Table.Row next) {
    return row.onlyContent() && next.label().startsWith(row.label() + ".");
  }
}

package vn.thac.plan.domain.reading;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows of cells parted by tabs. A heading that a page break repeats is passed over, a row
 * that it cut is put together, and "nt" or "như trên" takes the cell above.
 */
final class TableReader {

  private static final Pattern SAME_AS_ABOVE =
      Pattern.compile("-?\\s*(?:nt|n\\.t|nhu tren|nhu muc tren|\"|''|//|″)\\s*-?");
  private static final Pattern COLUMN_NUMBERS =
      Pattern.compile("\\s*(?:\\(?(?:\\d{1,2}|[a-zA-Z])\\)?)?\\s*");
  private static final Pattern GROUP = Pattern.compile("[IVX]{1,5}|[A-H]");

  private static final int LONGEST_CELL = 4_000;

  private final Questions questions;
  private final List<Table> tables = new ArrayList<>();
  private @Nullable TableHeader header;
  private List<Table.Row> rows = new ArrayList<>();
  private String group = "";
  private boolean strangerAsked;

  private TableReader(Questions questions) {
    this.questions = questions;
  }

  /** The tables among these lines; rows without a heading that can be read are asked about. */
  static List<Table> read(List<Line> lines, Questions questions) {
    TableReader reader = new TableReader(questions);
    lines.forEach(reader::take);
    reader.close();
    return List.copyOf(reader.tables);
  }

  private void take(Line line) {
    if (line.blank()) {
      return;
    }
    if (!line.row() && (line.text().indexOf('\t') < 0 || header == null)) {
      if (line.text().length() < 200 && Plain.of(line.text()).startsWith("phu luc")) {
        close();
      }
      return;
    }
    List<String> cells = List.of(line.text().split("\t", -1));
    TableHeader heading = TableHeader.of(cells);
    if (heading != null) {
      if (header == null || !heading.columns().equals(header.columns())) {
        close();
        header = heading;
      }
    } else if (header != null) {
      row(header, cells, Lines.at(line.number()));
    } else if (!strangerAsked && cells.size() > 2) {
      strangerAsked = true;
      questions.ask(
          "table",
          "bảng không có dòng tiêu đề đọc được; các dòng của bảng chưa được nạp",
          "the table has no heading that could be read; its rows were not taken",
          Lines.at(line.number()));
    }
  }

  private void row(TableHeader heading, List<String> written, Lines lines) {
    Map<Table.Column, String> cells = new EnumMap<>(Table.Column.class);
    for (int i = 0; i < Math.min(written.size(), heading.columns().size()); i++) {
      cells.merge(heading.columns().get(i), written.get(i).strip(), TableReader::glued);
    }
    String label = cells.getOrDefault(Table.Column.NUMBER, "").replaceAll("[.)\\s]+$", "");
    String content = cells.getOrDefault(Table.Column.CONTENT, "");
    boolean onlyContent =
        cells.entrySet().stream()
            .allMatch(
                e ->
                    e.getValue().isEmpty()
                        || e.getKey() == Table.Column.NUMBER
                        || e.getKey() == Table.Column.CONTENT);
    if (written.stream().allMatch(cell -> COLUMN_NUMBERS.matcher(cell).matches())) {
      return;
    }
    if (GROUP.matcher(label).matches() || onlyContent && !content.isEmpty() && rowIsTitle(label)) {
      group = GROUP.matcher(label).matches() ? label + "." : group;
      if (onlyContent) {
        return;
      }
    }
    if (label.isEmpty() && !rows.isEmpty() && heading.columns().contains(Table.Column.NUMBER)) {
      continued(cells, lines);
      return;
    }
    String own = GROUP.matcher(label).matches() ? "" : label;
    String ref = own.isEmpty() ? String.valueOf(rows.size() + 1) : own;
    rows.add(new Table.Row(group + ref, sameAsAbove(cells), lines));
  }

  private boolean rowIsTitle(String label) {
    return rows.isEmpty() && label.isEmpty();
  }

  /** The rest of a row that a page break cut. */
  private void continued(Map<Table.Column, String> rest, Lines lines) {
    Table.Row cut = rows.removeLast();
    Map<Table.Column, String> cells = new EnumMap<>(cut.cells());
    rest.forEach((column, text) -> cells.merge(column, text, TableReader::glued));
    rows.add(new Table.Row(cut.label(), cells, cut.lines().and(lines)));
  }

  private Map<Table.Column, String> sameAsAbove(Map<Table.Column, String> cells) {
    if (!rows.isEmpty()) {
      Table.Row above = rows.getLast();
      cells.replaceAll(
          (column, text) ->
              SAME_AS_ABOVE.matcher(Plain.of(text)).matches() ? above.cell(column) : text);
    }
    return cells;
  }

  private static String glued(String before, String rest) {
    boolean full = before.length() > LONGEST_CELL; // no cell; gluing on would take for ever
    return before.isEmpty() ? rest : rest.isEmpty() || full ? before : before + " " + rest;
  }

  private void close() {
    if (header != null && !rows.isEmpty()) {
      Lines lines = rows.getFirst().lines().and(rows.getLast().lines());
      tables.add(new Table(List.copyOf(rows), header.completing(), lines));
    }
    header = null;
    rows = new ArrayList<>();
    group = "";
  }
}

package vn.thac.reading.layout;

import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thac.reading.Lines;

/**
 * A table of activities.
 *
 * @param completing whether its column of time is headed as one of completion
 */
public record Table(List<Row> rows, boolean completing, Lines lines) {

  /** What a column is for. */
  public enum Column {
    NUMBER,
    CONTENT,
    PRODUCT,
    LEAD,
    SUPPORT,
    /** One column for who leads and who helps. */
    ROLES,
    TIME,
    OTHER
  }

  /**
   * @param label the number in the first column, after that of the group it stands in
   * @param fromAbove the columns that were blank and take the cell above, as a merged cell does
   */
  public record Row(String label, Map<Column, String> cells, Set<Column> fromAbove, Lines lines) {

    public String cell(Column column) {
      return cells.getOrDefault(column, "");
    }

    /** Whether it is a heading within the table: a name and nothing else. */
    boolean onlyContent() {
      return cells.entrySet().stream()
          .allMatch(
              cell ->
                  cell.getValue().isEmpty()
                      || cell.getKey() == Column.NUMBER
                      || cell.getKey() == Column.CONTENT);
    }
  }
}

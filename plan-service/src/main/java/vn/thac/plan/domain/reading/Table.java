package vn.thac.plan.domain.reading;

import java.util.List;
import java.util.Map;

/**
 * A table of activities.
 *
 * @param completing whether its column of time is headed as one of completion
 */
record Table(List<Row> rows, boolean completing, Lines lines) {

  /** What a column is for. */
  enum Column {
    NUMBER,
    CONTENT,
    PRODUCT,
    LEAD,
    SUPPORT,
    TIME,
    OTHER
  }

  /**
   * @param label the number in the first column, after that of the group it stands in
   */
  record Row(String label, Map<Column, String> cells, Lines lines) {

    String cell(Column column) {
      return cells.getOrDefault(column, "");
    }
  }
}

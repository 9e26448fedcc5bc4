package vn.thac.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * The top and the end of a document are set in two columns side by side: the office beside the
 * motto, the recipients beside the signature. Read one column after the other they make sense.
 */
public final class Columns {

  private static final Pattern SIDE_BY_SIDE = Pattern.compile("\t|\\s{3,}");

  private Columns() {}

  /** The left column alone. */
  public static List<Line> left(List<Line> lines) {
    return column(lines, cells -> cells[0]);
  }

  /** The right column; a line that is not parted is in it as well. */
  public static List<Line> right(List<Line> lines) {
    return column(lines, cells -> cells[cells.length - 1]);
  }

  /** Both, with what stood one below the other in a cell on lines of its own. */
  public static List<Line> unfolded(List<Line> lines) {
    return column(lines, cells -> String.join("\t", cells));
  }

  private static List<Line> column(List<Line> lines, Function<String[], String> chosen) {
    List<Line> column = new ArrayList<>();
    for (Line line : lines) {
      String[] cells = SIDE_BY_SIDE.split(line.text().strip());
      for (String part : chosen.apply(cells).split(String.valueOf(Line.BREAK), -1)) {
        column.add(new Line(line.number(), part.strip()));
      }
    }
    return column;
  }
}

package vn.thac.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A table whose columns are held apart by blanks, as it comes out of a PDF: each cell goes on below
 * itself. The heading says where the columns begin; from there on its lines become rows of cells
 * parted by tabs, until one stands where no cell can.
 */
final class AlignedColumns {

  private static final Pattern CELL = Pattern.compile("\\S++(?: \\S++)*+");
  private static final Pattern APART = Pattern.compile(" {2,}");
  private static final Pattern NUMBERED =
      Pattern.compile("^\\s{0,3}(?:\\d{1,3}(?:\\.\\d{1,3})*+|[IVX]{1,5})\\.?\\s{2,}.*");
  private static final int FEWEST = 3;
  private static final int WIDEST = 400;

  /** How far a cell may begin to the left of its heading. */
  private static final int LEANING = 2;

  private int @Nullable [] starts;

  /** The line as a row, where it is in such a table. */
  @Nullable String row(String raw) {
    if (raw.isBlank() || raw.length() > WIDEST || raw.indexOf('\t') >= 0) {
      return null;
    }
    int[] heading = heading(raw);
    if (heading != null) {
      starts = heading;
    }
    int[] columns = starts;
    if (columns == null) {
      return null;
    }
    if (!belongs(raw, columns)) {
      starts = null;
      return null;
    }
    String[] apart = APART.split(raw.strip());
    if (apart.length == columns.length) {
      return String.join("\t", apart); // a whole row, however far its cells lean
    }
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= columns.length; i++) {
      int to = i == columns.length ? raw.length() : border(raw, from, columns[i]);
      cells.add(raw.substring(Math.min(from, to), to).strip());
      from = to;
    }
    return String.join("\t", cells);
  }

  private static int @Nullable [] heading(String raw) {
    List<String> cells = new ArrayList<>();
    List<Integer> at = new ArrayList<>();
    Matcher cell = CELL.matcher(raw);
    while (cell.find()) {
      cells.add(cell.group());
      at.add(cell.start());
    }
    return cells.size() > FEWEST && TableHeader.of(cells) != null
        ? at.stream().mapToInt(Integer::intValue).toArray()
        : null;
  }

  /** A row begins with its number; what goes on stands below one of the other columns. */
  private static boolean belongs(String raw, int[] columns) {
    int indent = raw.length() - raw.stripLeading().length();
    return NUMBERED.matcher(raw).matches()
        || indent >= columns[1] - LEANING
        || indent == columns[0] && heading(raw) != null;
  }

  /** The blank nearest to where the column begins; a cell that is too wide moves it on. */
  private static int border(String raw, int from, int start) {
    if (start >= raw.length()) {
      return raw.length();
    }
    for (int lean = 0; lean <= LEANING; lean++) {
      int before = start - lean;
      if (before > from && raw.charAt(before - 1) == ' ') {
        return before;
      }
    }
    int blank = raw.indexOf(' ', start);
    return blank < 0 ? raw.length() : blank;
  }
}

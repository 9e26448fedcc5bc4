package vn.thac.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thac.reading.phrase.Near;

/** Parts a text into lines, and takes off what a converter put on: Markdown, page numbers. */
public final class LineReader {

  private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6}\\s+");
  private static final Pattern BOLD = Pattern.compile("^\\s*\\*\\*[^*]+\\*\\*\\s*$");
  private static final Pattern PAGE_NUMBER =
      Pattern.compile(
          "^(?:-?\\s?\\d{1,3}\\s?-?|(?:Trang|Page)\\s+\\d{1,3}(?:\\s?/\\s?\\d{1,3})?)$");
  private static final Pattern RULE = Pattern.compile("^[|:\\-\\s_=*]{3,}$");
  private static final Pattern CELL_WALL =
      Pattern.compile("(?<![ \\t])[ \\t]*+\\|[ \\t]*+|\\|[ \\t]*+");
  private static final Pattern BREAK = Pattern.compile("(?:(?<!\\s)\\s++)?+(?:<br\\s*+/?>\\s*+)++");
  private static final Pattern OPEN_ROW =
      Pattern.compile("[^|]++(?:(?<=\\s)\\|(?=\\s)[^|]*+){2,}+");

  /** A list whose marks are set off by a tab is a list, not a table. */
  private static final Pattern TABBED_MARK =
      Pattern.compile(
          "^\\s*+((?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*+|[a-zđ])[.)]|[-–+•])\\t+(?=[^\\t]+$)");

  private static final Pattern GAP = Pattern.compile(" {4,}");
  private static final int WIDEST_COLUMNS = 160;

  private static final Pattern SCANNED_NUMBER =
      Pattern.compile(
          "(?<![\\p{L}\\p{N}])(?:[lI](?=O?\\d)[\\dO]{1,3}|[O0][\\dOlI]{1,3}|\\d[\\dOlI]{0,2}O|\\dO\\d{1,2}|\\d[lI](?=/[\\d\\p{Lu}])|l[lO](?=/\\d{2})|(?<=[Tt]h[aá]ng"
              + " )lO|(?=[lIO]{0,3}\\d)[\\dlIO]{2,4}(?=/\\p{Lu})|(?<=[Nn][aă]m"
              + " )2[0O][\\dlIO]{2}|\\d?[lI](?=[/.-][\\dlIO]{1,2}[/.-]\\d))(?![\\p{L}\\p{N}])");

  private LineReader() {}

  public static List<Line> read(String text) {
    List<Line> lines = new ArrayList<>();
    int number = 0;
    boolean bold = false;
    AlignedColumns columns = new AlignedColumns();
    for (String raw : text.split("\n", -1)) {
      String line = digits(Near.first(raw, TextGate.LONGEST_LINE).replace("\f", ""));
      String row = PAGE_NUMBER.matcher(line.strip()).matches() ? null : columns.row(line);
      number++;
      if (BOLD.matcher(line).matches()) {
        while (bold && lines.getLast().blank()) {
          lines.removeLast(); // Markdown parts the lines of a title like paragraphs
        }
        bold = true;
      } else {
        bold &= line.isBlank();
      }
      lines.add(new Line(number, row == null ? clean(line) : row));
    }
    return lines;
  }

  /** A scan takes "0" for "O" and "1" for "l"; beside another digit it was a digit. */
  private static String digits(String line) {
    return SCANNED_NUMBER
        .matcher(line)
        .replaceAll(number -> number.group().replace('O', '0').replace('l', '1').replace('I', '1'));
  }

  private static String clean(String raw) {
    String line = TABBED_MARK.matcher(raw).replaceFirst("$1 ").strip();
    if (line.length() < WIDEST_COLUMNS && line.indexOf('\t') < 0) {
      line = GAP.matcher(line).replaceAll("\t"); // columns set side by side
    }
    if (line.indexOf('\t') > 0) {
      line = emptyCellsBefore(raw) + line;
    }
    if (PAGE_NUMBER.matcher(line).matches() || RULE.matcher(line).matches()) {
      return "";
    }
    if (line.length() > 2 && line.startsWith("|") && line.endsWith("|")) {
      line =
          CELL_WALL.matcher(withoutBlanks(line.substring(1, line.length() - 1))).replaceAll("\t");
    } else if (OPEN_ROW.matcher(line).matches()) {
      line = CELL_WALL.matcher(line).replaceAll("\t");
    }
    line = HEADING_MARK.matcher(line).replaceFirst("");
    line = BREAK.matcher(line).replaceAll(String.valueOf(Line.BREAK));
    return withoutStars(line.replace("**", "").replace("__", "")).replaceAll(" {2,}", " ");
  }

  private static String withoutBlanks(String row) {
    int from = 0;
    int to = row.length();
    while (from < to && row.charAt(from) == ' ') {
      from++;
    }
    while (from < to && row.charAt(to - 1) == ' ') {
      to--;
    }
    return row.substring(from, to);
  }

  /** A row may begin with empty cells; one tab alone may as well be an indent. */
  private static String emptyCellsBefore(String raw) {
    int tabs = 0;
    while (tabs < raw.length() && raw.charAt(tabs) == '\t') {
      tabs++;
    }
    return raw.substring(0, tabs);
  }

  /** Emphasis goes; a bullet at the start and a footnote mark "(*)" stay. */
  private static String withoutStars(String line) {
    if (line.indexOf('*') < 0) {
      return line;
    }
    StringBuilder kept = new StringBuilder(line.length());
    for (int i = 0; i < line.length(); i++) {
      boolean bullet = i == 0 && line.startsWith("* ");
      boolean note = i > 0 && line.charAt(i - 1) == '(' && line.startsWith("*)", i);
      if (line.charAt(i) != '*' || bullet || note) {
        kept.append(line.charAt(i));
      }
    }
    return line.startsWith("\t") ? kept.toString() : kept.toString().strip();
  }
}

package vn.thac.reading.scan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thac.reading.Lines;
import vn.thac.reading.layout.Line;
import vn.thac.reading.layout.Marker;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;

/**
 * Numbers of headings that a recognition took for letters: "lII.", "lV.", "li.", "S.". What such a
 * mark was is told by the number that must come next, so that no section sinks into the one before.
 */
public final class ScannedMarks {

  private static final Pattern MARK =
      Pattern.compile("^\\s{0,8}([IVXHTLlivx1|!]{1,5}|[lIOSBZ\\d]{1,2})\\s?[.,]\\s*(?=\\p{L})");

  /** A mark of which nothing can be read, or none, before a heading that is never without. */
  private static final Pattern LOST =
      Pattern.compile("^\\s{0,8}(?:[^\\s\\p{Lower}]{1,5}[.,:)]\\s*)?(?=\\p{L})");

  private static final Pattern WHO_DOES_WHAT =
      Pattern.compile(
          "^(?:to chuc thuc hien|phan cong (?:nhiem vu|thuc hien|trach nhiem)|trach nhiem(?: to"
              + " chuc)? thuc hien)\\b.{0,40}$");
  private static final List<String> ROMAN =
      List.of("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII");
  private static final double MOSTLY = 0.8;
  private static final int FEW_LINES = 12;

  private final List<Line> lines;
  private final Doubts questions;
  private final int lastSecond;
  private int section;
  private int number;

  private ScannedMarks(List<Line> lines, Doubts questions) {
    this.lines = lines;
    this.questions = questions;
    this.lastSecond = lastSecond(lines);
  }

  /** The same lines with those marks as they were; a section that is out of turn is asked about. */
  public static List<Line> mended(List<Line> lines, Doubts questions) {
    ScannedMarks marks = new ScannedMarks(lines, questions);
    List<Line> mended = new ArrayList<>(lines.size());
    for (int i = 0; i < lines.size(); i++) {
      mended.add(marks.line(i));
    }
    return mended;
  }

  private Line line(int at) {
    Line line = lines.get(at);
    String text = line.text();
    Matcher found = MARK.matcher(text);
    if (line.cells() || !found.find()) {
      return lost(line);
    }
    String mark = found.group(1);
    String rest = text.substring(found.end());
    boolean heading = upper(rest);
    int roman = roman(mark);
    int digit = digit(mark);
    boolean certainly = ROMAN.contains(mark) && roman > 0;
    boolean next = heading && roman == section + 1 && (certainly || belongs(mark, at));
    if (next || heading && certainly) {
      return section(line, roman, rest);
    }
    if (mark.chars().allMatch(Character::isDigit)) {
      number = Integer.parseInt(mark);
    } else if (digit == number + 1
        && !heading
        && !afterK(at)
        && (!certainly || section > 0 && roman <= section)) {
      number = digit;
      return new Line(line.number(), digit + ". " + rest);
    } else if (certainly && text.indexOf('.') == found.end(1)) {
      return section(line, roman, rest);
    }
    return line;
  }

  /** "1." may be what it is: then no second section follows, and no first has been. */
  private boolean belongs(String mark, int at) {
    return section > 0 || mark.length() > 1 || !mark.equals("1") && at < lastSecond;
  }

  private static int lastSecond(List<Line> lines) {
    for (int i = lines.size() - 1; i > 0; i--) {
      Matcher mark = MARK.matcher(lines.get(i).text());
      if (mark.find() && roman(mark.group(1)) == 2) {
        return i;
      }
    }
    return 0;
  }

  private Line section(Line line, int roman, String rest) {
    if (roman > section + 1) {
      questions.ask(
          "sections",
          "sau mục %s là mục %s; mục ở giữa thiếu hay số mục bị đọc sai?"
              .formatted(section == 0 ? "đầu" : ROMAN.get(section), ROMAN.get(roman)),
          "section %s comes after %s; is one missing, or was its number misread?"
              .formatted(ROMAN.get(roman), section == 0 ? "the top" : ROMAN.get(section)),
          Lines.at(line.number()));
    }
    section = roman;
    number = 0;
    Marker known = Marker.at(line.text());
    return known != null && ROMAN.get(roman).equals(known.label())
        ? line
        : new Line(line.number(), ROMAN.get(roman) + ". " + rest);
  }

  /** In "k., l., m." it is a letter. */
  private boolean afterK(int at) {
    Marker before = null;
    for (int i = at - 1; i >= Math.max(0, at - FEW_LINES) && before == null; i--) {
      before = Marker.at(lines.get(i).text());
    }
    return before != null && "k".equals(before.label());
  }

  /** "TỔ CHỨC THỰC HIỆN" is a section, whatever became of its number. */
  private Line lost(Line line) {
    Matcher mark = LOST.matcher(line.text());
    String rest = mark.find() ? line.text().substring(mark.end()) : "";
    boolean orders = upper(rest) && WHO_DOES_WHAT.matcher(Plain.of(Near.first(rest, 120))).find();
    Marker known = Marker.at(line.text());
    return orders
            && section > 0
            && section + 1 < ROMAN.size()
            && (known == null || known.rank() > Marker.LETTER)
        ? section(line, section + 1, rest)
        : line;
  }

  private static int roman(String mark) {
    String read =
        mark.toUpperCase(Locale.ROOT)
            .replace('L', 'I')
            .replace('1', 'I')
            .replace('|', 'I')
            .replace('!', 'I')
            .replace('T', 'I')
            .replace("H", "II");
    return Math.max(0, ROMAN.indexOf(read));
  }

  private static int digit(String mark) {
    String read =
        mark.replace('l', '1')
            .replace('I', '1')
            .replace('O', '0')
            .replace('S', '5')
            .replace('B', '8')
            .replace('Z', '2');
    return read.chars().allMatch(Character::isDigit) ? Integer.parseInt(read) : -1;
  }

  private static boolean upper(String text) {
    int colon = text.indexOf(':');
    String near = Near.first(colon < 0 ? text : text.substring(0, colon), 120);
    long letters = near.chars().filter(Character::isLetter).count();
    long upper = near.chars().filter(Character::isUpperCase).count();
    return letters > 4 && upper >= MOSTLY * letters;
  }
}

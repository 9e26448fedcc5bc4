package vn.thac.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import vn.thac.reading.Lines;
import vn.thac.reading.phrase.agency.Agencies;
import vn.thac.reading.phrase.agency.Verbs;

/**
 * Joins what line ends and page breaks have cut. A line goes on with the one before it when that
 * one is unfinished and this one does not begin anything; in a text whose every line is wrapped, a
 * full line is unfinished too.
 */
public final class ParagraphJoiner {

  private static final Pattern FINISHED = Pattern.compile("[.;:!?…][\"”’)]?$");
  private static final Pattern OPENING =
      Pattern.compile("(?U)^(?:Căn cứ|Thực hiện|Theo đề nghị|Xét|Trên đây là|Nơi nhận)\\b.*");
  private static final Pattern HANGING =
      Pattern.compile(
          "(?U)(?:,|(?<=\\p{L})-|\\b(?:và|của|hoặc|với|các|theo|về|cho|tại|từ|đến|trong|là))$");
  private static final double NEARLY_FULL = 0.88;
  private static final double HALF_FULL = 0.7;
  private static final int WRAPPED_AT_MOST = 120;

  private final int width;

  private ParagraphJoiner(int width) {
    this.width = width;
  }

  /** The joiner for these lines, all of a document: how long its lines are shows how it wraps. */
  public static ParagraphJoiner of(List<Line> document) {
    return new ParagraphJoiner(widthOf(document));
  }

  public List<Paragraph> join(List<Line> lines) {
    List<Paragraph> paragraphs = new ArrayList<>();
    List<Line> open = new ArrayList<>();
    boolean gap = false;
    int length = 0;
    for (Line line : lines) {
      if (line.blank()) {
        gap = true;
        continue;
      }
      boolean full = length + line.text().length() > TextGate.LONGEST_LINE;
      if (!open.isEmpty() && (full || !goesOn(open.getLast().text(), line.text(), gap))) {
        paragraphs.add(close(open));
        open.clear();
        length = 0;
      }
      open.add(line);
      length += line.text().length();
      gap = false;
    }
    if (!open.isEmpty()) {
      paragraphs.add(close(open));
    }
    return paragraphs;
  }

  private boolean goesOn(String before, String line, boolean gap) {
    boolean finished = FINISHED.matcher(before).find();
    boolean full = width > 0 && before.length() + firstWord(line) + 1 >= width;
    Marker marker = Marker.at(line);
    if (marker != null) {
      String rest = line.substring(marker.length());
      boolean hyphen = marker.rank() == Marker.BULLET && startsLow(rest);
      return hyphen && !finished && width > 0 && (full || !gap);
    }
    Marker open = Marker.at(before);
    if (open != null && open.length() == before.length()) {
      return true; // "PHẦN II" and its name on the next line
    }
    if (OPENING.matcher(line).matches()) {
      return false;
    }
    if (finished) {
      return full && (startsLow(line) || !gap);
    }
    if (open != null
        && !open.bullet()
        && Verbs.begin(line)
        && isName(before.substring(open.length()))) {
      return false; // "4. Sở Nội vụ" and what it is told on the next line
    }
    return startsLow(line)
        || HANGING.matcher(before).find()
        || width > 0 && before.length() >= width * (gap ? NEARLY_FULL : HALF_FULL);
  }

  private static boolean isName(String heading) {
    String text = Agencies.uncalled(heading);
    return Agencies.begin(text) && Verbs.after(text, 0) < 0 && text.indexOf(':') < 0;
  }

  private static boolean startsLow(String text) {
    if (text.isEmpty()) {
      return false;
    }
    char first = text.charAt(0);
    return Character.isLowerCase(first)
        || Character.isDigit(first)
        || "(,;\"“…".indexOf(first) >= 0;
  }

  private static int firstWord(String line) {
    int space = line.indexOf(' ');
    return space < 0 ? line.length() : space;
  }

  /** How long a full line is in a text with wrapped lines; 0 where a line is a paragraph. */
  private static int widthOf(List<Line> lines) {
    int[] lengths =
        lines.stream()
            .map(Line::text)
            .filter(text -> !text.isBlank() && text.indexOf('\t') < 0) // rows are not wrapped
            .mapToInt(String::length)
            .sorted()
            .toArray();
    if (lengths.length < 10 || lengths[lengths.length - 1] > WRAPPED_AT_MOST) {
      return 0;
    }
    return lengths[lengths.length * 3 / 4] - 4;
  }

  private static Paragraph close(List<Line> lines) {
    String first = lines.getFirst().text();
    Marker marker = Marker.at(first);
    StringBuilder text =
        new StringBuilder(marker == null ? first : first.substring(marker.length()));
    for (Line line : lines.subList(1, lines.size())) {
      boolean code = endsInHyphen(text); // "61/2018/NĐ-" + "CP"
      text.append(code ? "" : " ").append(line.text());
    }
    return new Paragraph(
        marker,
        text.toString().strip(),
        new Lines(lines.getFirst().number(), lines.getLast().number()));
  }

  private static boolean endsInHyphen(CharSequence text) {
    int last = text.length() - 1;
    return last > 0 && text.charAt(last) == '-' && Character.isLetter(text.charAt(last - 1));
  }
}

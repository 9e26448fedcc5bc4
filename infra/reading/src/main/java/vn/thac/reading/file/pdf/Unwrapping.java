package vn.thac.reading.file.pdf;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Puts the lines of a paragraph together again. A line goes on in the next one where the next word
 * had no room on it, and the next one does not begin as a paragraph does.
 */
final class Unwrapping {

  private static final Pattern MARK =
      Pattern.compile(
          "^(?:[-–—+•●▪*·]\\s|(?:[IVX]{1,5}|\\d{1,2}(?:\\.\\d{1,2})*+|[a-zđ])[.)]\\s).*");
  private static final Pattern FINISHED = Pattern.compile(".*[.;:!?…][\"”’)]?$");
  private static final float INDENT = 0.8f;
  private static final float HANGING = 2.5f;
  private static final float PARAGRAPH_GAP = 1.35f;
  private static final float SPACE = 0.25f;
  private static final float CENTRED = 0.5f;

  private final float left;
  private final float right;
  private final float pitch;

  private Unwrapping(float left, float right, float pitch) {
    this.left = left;
    this.right = right;
    this.pitch = pitch;
  }

  /** For text that is set like these lines. */
  static Unwrapping of(List<Line> lines, float width) {
    Line[] wide = lines.stream().filter(l -> l.right() - l.x() > width / 2).toArray(Line[]::new);
    if (wide.length == 0) {
      return new Unwrapping(0, Float.MAX_VALUE, Float.MAX_VALUE);
    }
    double[] lefts = Arrays.stream(wide).mapToDouble(Line::x).sorted().toArray();
    double[] rights = Arrays.stream(wide).mapToDouble(Line::right).sorted().toArray();
    double[] steps = new double[Math.max(lines.size() - 1, 0)];
    int known = 0;
    for (int i = 1; i < lines.size(); i++) {
      double step = lines.get(i).y() - lines.get(i - 1).y();
      if (step > 0) {
        steps[known++] = step;
      }
    }
    Arrays.sort(steps, 0, known);
    return new Unwrapping(
        (float) lefts[lefts.length / 20],
        (float) rights[rights.length - 1 - rights.length / 20],
        known == 0 ? Float.MAX_VALUE : (float) steps[known / 4]);
  }

  /** Whether the next line is the rest of this one; both of one page or of two that follow. */
  boolean goesOn(Line line, Line next, boolean samePage) {
    boolean full = line.right() + SPACE * line.size() + next.firstWord() > right + 1;
    boolean apart = samePage && next.y() - line.y() > PARAGRAPH_GAP * Math.max(pitch, line.size());
    boolean otherSize = Math.abs(line.size() - next.size()) > 1;
    if (!full || apart || otherSize || MARK.matcher(next.text()).matches()) {
      return false;
    }
    if (next.x() - line.x() > INDENT * line.size()) {
      return MARK.matcher(line.text()).matches() && next.x() - line.x() < HANGING * line.size();
    }
    boolean outdented = line.x() - next.x() > INDENT * line.size();
    return outdented
        || !FINISHED.matcher(line.text()).matches()
        || Character.isLowerCase(next.text().codePointAt(0));
  }

  boolean centred(Line line) {
    return line.x() - left > line.size()
        && Math.abs(line.x() + line.right() - left - right) < 2 * CENTRED * line.size();
  }

  /** Adds what follows, without a space where a hyphen was only put in or belongs to a code. */
  static void join(StringBuilder text, String next) {
    int last = text.length() - 1;
    if (last >= 0 && text.charAt(last) == '\u00ad') {
      text.setLength(last);
    } else if (last >= 0 && !(text.charAt(last) == '-' && inWord(text, last))) {
      text.append(' ');
    }
    text.append(next);
  }

  private static boolean inWord(CharSequence text, int hyphen) {
    return hyphen > 0 && Character.isLetter(text.charAt(hyphen - 1));
  }
}

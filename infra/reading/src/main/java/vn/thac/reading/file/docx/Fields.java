package vn.thac.reading.file.docx;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Set;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.Unreadable;

/**
 * The fields that are open where the text has come to: what they show is text, what they say not.
 */
final class Fields {

  /** What these show says nothing of its own: page numbers, and headings once more. */
  private static final Set<String> WITHOUT_CONTENT =
      Set.of("PAGE", "NUMPAGES", "SECTIONPAGES", "PAGEREF", "TOC", "INDEX");

  private static final int DEEPEST = 50;
  private static final int LONGEST_NAME = 40;

  private final Deque<Field> open = new ArrayDeque<>();

  private static final class Field {
    private final StringBuilder instruction = new StringBuilder();
    private boolean shows;

    private boolean hides() {
      return !shows || withoutContent(instruction.toString());
    }
  }

  static boolean withoutContent(String instruction) {
    return WITHOUT_CONTENT.contains(
        instruction.strip().split("\\s", 2)[0].toUpperCase(Locale.ROOT));
  }

  /** One of the marks "begin", "separate" and "end". */
  void mark(String kind) throws DocumentRefused {
    Field innermost = open.peek();
    switch (kind) {
      case "begin" -> open.push(new Field());
      case "separate" -> {
        if (innermost != null) {
          innermost.shows = true;
        }
      }
      default -> open.poll();
    }
    if (open.size() > DEEPEST) {
      throw Unreadable.TOO_COMPLEX.refused();
    }
  }

  void instruction(char[] from, int start, int length) {
    Field innermost = open.peek();
    if (innermost != null && innermost.instruction.length() < LONGEST_NAME) {
      innermost.instruction.append(from, start, Math.min(length, LONGEST_NAME));
    }
  }

  boolean hide() {
    return open.stream().anyMatch(Field::hides);
  }

  /**
   * @throws DocumentRefused where a field has no end: what came after it would be missing
   */
  void ended() throws DocumentRefused {
    if (hide()) {
      throw Unreadable.CORRUPT.refused();
    }
  }
}

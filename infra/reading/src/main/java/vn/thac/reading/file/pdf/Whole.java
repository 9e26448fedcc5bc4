package vn.thac.reading.file.pdf;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thac.reading.file.DocumentRefused;
import vn.thac.reading.file.Unreadable;

/**
 * Tells whether a PDF came with its end; the library would read what there is of one that has none.
 */
final class Whole {

  private static final int HEAD = 2048;
  private static final int END = 1024;
  private static final Pattern SAID =
      Pattern.compile("/Linearized\\b[^>]{0,500}/L\\s+(\\d{1,9})\\b");

  private Whole() {}

  static void check(byte[] pdf) throws DocumentRefused {
    int end = pdf.length;
    while (end > 0 && pdf[end - 1] <= ' ' && pdf[end - 1] >= 0) {
      end--; // some systems fill up the last block
    }
    String last = new String(pdf, Math.max(0, end - END), Math.min(end, END), ISO_8859_1);
    String head = new String(pdf, 0, Math.min(pdf.length, HEAD), ISO_8859_1);
    Matcher said = SAID.matcher(head);
    if (!last.contains("%%EOF") || said.find() && Integer.parseInt(said.group(1)) > pdf.length) {
      throw Unreadable.CORRUPT.refused();
    }
  }
}

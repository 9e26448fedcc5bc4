package vn.thac.reading.layout;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.ReadingRefused;

/** What may come in as a text, and the one form in which it goes on. */
public final class TextGate {

  static final int MOST_BYTES = 4 * 1024 * 1024;

  /** Some six pages without a line end; no paragraph of a plan is longer. */
  public static final int LONGEST_LINE = 20_000;

  private static final int MOST_ALIKE = 200;

  private TextGate() {}

  /** Why this text is not read, or nothing. */
  public static @Nullable ReadingRefused refusal(String text) {
    if (text.length() > MOST_BYTES || text.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
      return new ReadingRefused(
          "text-too-large",
          "Văn bản dài quá 4 MB; hãy chỉ nạp phần kế hoạch và phụ lục.",
          "The text is over 4 MB; load only the plan and its annexes.");
    }
    String unix = text.replace("\r\n", "\n");
    for (int i = 0; i < unix.length(); i++) {
      char c = unix.charAt(i);
      if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\f') {
        long line = unix.substring(0, i).chars().filter(each -> each == '\n').count() + 1;
        return new ReadingRefused(
            "text-control-character",
            "Dòng %d có ký tự điều khiển U+%04X; tệp có lẽ không phải là văn bản."
                .formatted(line, (int) c),
            "Line %d holds the control character U+%04X; the file is perhaps not a text."
                .formatted(line, (int) c));
      }
    }
    if (unix.codePoints().noneMatch(Character::isLetter)) {
      return new ReadingRefused(
          "text-unreadable",
          "Không có chữ nào đọc được; bản quét ảnh cần được nhận dạng chữ trước.",
          "There is no readable text; a scanned picture needs text recognition first.");
    }
    return null;
  }

  /**
   * Composed letters, one kind of line end and of space, nothing invisible, and of a row of the
   * same sign, such as blanks or dots to write on, no more than fits on a page.
   */
  public static String settle(String text) {
    String unix = text.replace("\r\n", "\n").replace('\u00a0', ' ').replace('\u202f', ' ');
    return shortened(
        Normalizer.normalize(unix, Normalizer.Form.NFC)
            .replaceAll("[\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060\\ufeff]", ""));
  }

  private static String shortened(String text) {
    StringBuilder kept = new StringBuilder(text.length());
    int alike = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      alike = i > 0 && c == text.charAt(i - 1) ? alike + 1 : 1;
      if (alike <= MOST_ALIKE || c == '\n') { // lines are counted
        kept.append(c);
      }
    }
    return kept.toString();
  }
}

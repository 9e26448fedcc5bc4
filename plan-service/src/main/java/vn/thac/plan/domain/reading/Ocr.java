package vn.thac.plan.domain.reading;

import java.util.List;

/** Text that came out of a recognition which did not know Vietnamese. */
final class Ocr {

  private static final double LEAST_MARKED = 0.06;

  private Ocr() {}

  /** Whether the marks of Vietnamese are mostly lost, so that every name must be looked over. */
  static boolean damaged(List<Line> lines) {
    long letters = 0;
    long marked = 0;
    for (Line line : lines) {
      letters += line.text().chars().filter(Character::isLetter).count();
      marked += line.text().chars().filter(Ocr::onlyVietnamese).count();
    }
    return letters > 200 && marked < LEAST_MARKED * letters;
  }

  private static boolean onlyVietnamese(int c) {
    return c >= 0x1EA0 && c <= 0x1EF9 || "đĐơƠưƯăĂ".indexOf(c) >= 0;
  }

  /**
   * Plain text with the letter groups that Vietnamese does not have read as what they stand for.
   */
  static String mend(String plain) {
    return plain
        .replace("ir", "u")
        .replace("w", "u")
        .replaceAll("(?<=\\p{L})6|6(?=\\p{L})", "o")
        .replaceAll("(?<=\\p{L})1|1(?=\\p{L})", "l")
        .replaceAll("\\bct(?=[iua])", "cu");
  }
}

package vn.thac.reading.file.docx;

import java.util.Locale;

/** A number as a list shows it. */
final class NumberFormat {

  private static final String[] ONES = {"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
  private static final String[] TENS = {"", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"};
  private static final int MOST_ROMAN = 99;
  private static final int LETTERS = 26;
  private static final int MOST_LETTERED = 5 * LETTERS;

  private NumberFormat() {}

  /** This number in the format of that name; in digits where it has no other form. */
  static String of(int number, String format) {
    return switch (format) {
      case "upperRoman" -> roman(number);
      case "lowerRoman" -> roman(number).toLowerCase(Locale.ROOT);
      case "upperLetter" -> letter(number, 'A');
      case "lowerLetter" -> letter(number, 'a');
      case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
      default -> String.valueOf(number);
    };
  }

  private static String roman(int number) {
    return number < 1 || number > MOST_ROMAN
        ? String.valueOf(number)
        : TENS[number / 10] + ONES[number % 10];
  }

  /** After "z" come "aa", "bb". */
  private static String letter(int number, char first) {
    if (number < 1 || number > MOST_LETTERED) {
      return String.valueOf(number);
    }
    String letter = String.valueOf((char) (first + (number - 1) % LETTERS));
    return letter.repeat((number - 1) / LETTERS + 1);
  }
}

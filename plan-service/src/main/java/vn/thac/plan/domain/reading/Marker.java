package vn.thac.plan.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands before an item: "II.", "1.2.", "đ)", "-".
 *
 * @param label as cited, such as "II", "1.2", "đ"; absent for a bullet
 * @param rank how deep it stands; a smaller rank holds a greater
 * @param length of the mark in the line
 */
record Marker(@Nullable String label, int rank, int length) {

  static final int PART = 0;
  static final int SECTION = 1;
  static final int LETTER = 6;
  static final int BULLET = 7;
  private static final int SUB_BULLET = 8;

  private static final Pattern BIG_PART =
      Pattern.compile(
          "^(?:PHẦN|Phần)\\s+(?:thứ\\s+)?([IVX]{1,5}|[A-E]|\\p{L}{2,5})\\s*[.:]?(?:\\s+|$)");
  private static final Pattern CAPITAL = Pattern.compile("^([A-H])\\s*[.)/]\\s+(?=\\p{L})");
  private static final Pattern ROMAN =
      Pattern.compile("^([IVX]{1,5})(?:[.)]\\s*|\\s*[/:-]\\s+)(?=\\p{L})");
  private static final Pattern DECIMAL =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?:[.)]\\s*(?=\\p{Lu})|[.)/]\\s+(?=\\S))");
  private static final Pattern DEEP =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s+(?=\\p{L})");
  private static final Pattern LETTERED = Pattern.compile("^([a-zđ])\\s?[).,/]\\s*(?=\\p{Lu})");
  private static final Pattern LETTERED_LOW = Pattern.compile("^([a-zđ])[)]\\s*(?=\\S)");
  private static final Pattern DASH =
      Pattern.compile("^[-–—•●▪*·]\\s*(?=[^\\s\\d-])|^[-–—•●▪*·]\\s+(?=\\S)");
  private static final Pattern PLUS = Pattern.compile("^\\+\\s*(?=\\S)");

  /** The mark at the start of this line, if any. */
  static @Nullable Marker at(String line) {
    if (line.isEmpty() || Character.isUpperCase(line.charAt(0)) && line.length() < 3) {
      return null;
    }
    Matcher part = BIG_PART.matcher(line);
    if (part.find()) {
      return new Marker(part.group(1), PART, part.end());
    }
    Matcher roman = ROMAN.matcher(line);
    if (roman.find()) {
      return new Marker(roman.group(1), SECTION, roman.end());
    }
    Matcher capital = CAPITAL.matcher(line);
    if (capital.find()) {
      return new Marker(capital.group(1), PART, capital.end());
    }
    for (Pattern numbered : new Pattern[] {DECIMAL, DEEP}) {
      Matcher number = numbered.matcher(line);
      if (number.find()) {
        int depth = (int) number.group(1).chars().filter(c -> c == '.').count();
        return new Marker(number.group(1), SECTION + 1 + depth, number.end());
      }
    }
    for (Pattern lettered : new Pattern[] {LETTERED, LETTERED_LOW}) {
      Matcher letter = lettered.matcher(line);
      if (letter.find()) {
        return new Marker(letter.group(1), LETTER, letter.end());
      }
    }
    Matcher dash = DASH.matcher(line);
    if (dash.find()) {
      return new Marker(null, BULLET, dash.end());
    }
    Matcher plus = PLUS.matcher(line);
    return plus.find() ? new Marker(null, SUB_BULLET, plus.end()) : null;
  }

  boolean bullet() {
    return label == null;
  }
}

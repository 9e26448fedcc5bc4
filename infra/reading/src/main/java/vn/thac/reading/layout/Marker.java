package vn.thac.reading.layout;

import java.util.List;
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
public record Marker(@Nullable String label, int rank, int length) {

  public static final int PART = 0;
  public static final int SECTION = 1;
  public static final int LETTER = 6;
  static final int BULLET = 7;
  private static final int SUB_BULLET = 8;

  private static final Pattern BIG_PART =
      Pattern.compile(
          "^(?:PH[ẦA]N|Ph[ầa]n|CH[ƯU][ƠO]NG|Ch[ưu][ơo]ng)\\s+(?:(?:thứ|THỨ|thu|THU)\\s+)?"
              + "([IVX]{1,5}|[A-E]|\\d{1,2}|(?i:nh[ấa]t|hai|ba|t[ưu]|b[ốo]n|n[ăa]m|s[áa]u)\\b)\\s*[.:]?(?:\\s+|$)");
  private static final Pattern CAPITAL = Pattern.compile("^([A-H])\\s*[.)/]\\s+(?=\\p{L})");
  private static final Pattern ROMAN =
      Pattern.compile("^([IVX]{1,5})(?:[.)]\\s*(?=\\p{L}|$)|\\s*[/:-]\\s+(?=\\p{L}))");
  private static final Pattern DECIMAL =
      Pattern.compile(
          "^(\\d{1,2}(?:\\.\\d{1,2}){0,3})(?:[.)]\\s*(?=\\p{Lu})|[.)/]\\s+(?=\\S)|\\s?[-–]\\s+(?=\\p{Lu}))");
  private static final Pattern DEEP =
      Pattern.compile("^(\\d{1,2}(?:\\.\\d{1,2}){1,3})\\s+(?=\\p{L})");
  private static final Pattern LETTERED = Pattern.compile("^([a-zđ])\\s?[).,/]\\s*(?=\\p{Lu})");
  private static final Pattern LETTERED_LOW = Pattern.compile("^([a-zđ])[)]\\s*(?=\\S)");
  private static final Pattern DASH =
      Pattern.compile("^[-–—•●▪*·]\\s*(?=[^\\s\\d-])|^[-–—•●▪*·]\\s+(?=\\S)");
  private static final Pattern PLUS = Pattern.compile("^\\+\\s*(?=\\S)");

  /** The mark at the start of this line, if any. */
  public static @Nullable Marker at(String line) {
    if (line.isEmpty() || Character.isUpperCase(line.charAt(0)) && line.length() < 3) {
      return null;
    }
    char first = line.charAt(0);
    if (Character.isUpperCase(first)) {
      return headed(line);
    }
    if (Character.isDigit(first)) {
      return numbered(line);
    }
    return Character.isLetter(first) ? lettered(line) : bulleted(line);
  }

  private static @Nullable Marker headed(String line) {
    Matcher part = BIG_PART.matcher(line);
    if (part.find()) {
      return new Marker(part.group(1), PART, part.end());
    }
    Matcher roman = ROMAN.matcher(line);
    if (roman.find()) {
      return new Marker(roman.group(1), SECTION, roman.end());
    }
    Matcher capital = CAPITAL.matcher(line);
    return capital.find() ? new Marker(capital.group(1), PART, capital.end()) : null;
  }

  private static @Nullable Marker numbered(String line) {
    for (Pattern numbered : List.of(DECIMAL, DEEP)) {
      Matcher number = numbered.matcher(line);
      if (number.find()) {
        int depth = (int) number.group(1).chars().filter(c -> c == '.').count();
        return new Marker(number.group(1), SECTION + 1 + depth, number.end());
      }
    }
    return null;
  }

  private static @Nullable Marker lettered(String line) {
    for (Pattern lettered : List.of(LETTERED, LETTERED_LOW)) {
      Matcher letter = lettered.matcher(line);
      if (letter.find()) {
        return new Marker(letter.group(1), LETTER, letter.end());
      }
    }
    return null;
  }

  private static @Nullable Marker bulleted(String line) {
    Matcher dash = DASH.matcher(line);
    if (dash.find()) {
      return new Marker(null, BULLET, dash.end());
    }
    Matcher plus = PLUS.matcher(line);
    return plus.find() ? new Marker(null, SUB_BULLET, plus.end()) : null;
  }

  public boolean bullet() {
    return label == null;
  }
}

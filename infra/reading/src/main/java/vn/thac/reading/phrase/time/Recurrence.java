package vn.thac.reading.phrase.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Reading;

/**
 * "Hàng tháng", "hằng quý/2026", "mỗi tuần", "06 tháng/lần".
 *
 * @param year the year it is limited to, where written
 * @param counted whether it says how many each time, and so cannot be an adjective
 */
public record Recurrence(
    Reading.Every every, @Nullable Integer year, boolean counted, int at, int end) {

  private static final String HALF = "(?:0?6|sau)\\s+thang";
  private static final String UNIT = "tuan|thang|quy|nam|" + HALF;
  private static final Pattern ANY =
      Pattern.compile(
          "\\b(?:(?<often>hang|moi|tung|cuoi moi|dau moi|cuoi hang|dinh ky)\\s+(?:hang\\s+)?(?<u>"
              + UNIT
              + ")\\b(?!\\s+\\d{4}|\\s+20\\d\\d|\\s+(?:hoc|nay|qua|toi|truoc|sau)\\b)(?<count>\\s+(?:it"
              + " nhat |toi thieu )?(?:\\d{1,3}|mot|hai|ba)\\b)?|(?:(?:mot|01|1)\\s+)?(?<v>"
              + UNIT
              + ")\\s*(?:/|mot|01|1)\\s*(?:01|1|mot)?\\s*lan\\b"
              + "|(?:mot|\\d{1,2})\\s+lan\\s*(?:/|tren|trong|moi|mot)\\s*(?:0?1\\s+)?(?<w>"
              + UNIT
              + ")\\b|(?:ngay\\s+\\d{1,2}\\s+)?(?:cua\\s+)?thang cuoi"
              + " (?:cua\\s+)?(?:moi\\s+|hang\\s+)?(?<x>quy)\\b)"
              + "(?:(?:\\s?/\\s?|\\s+(?:trong\\s+)?nam\\s+)(?<year>\\d{4}))?");

  /** The first recurrence in this plain text. */
  public static @Nullable Recurrence in(String plain) {
    return in(plain, 0);
  }

  public static @Nullable Recurrence in(String plain, int from) {
    Matcher any = ANY.matcher(plain);
    if (from > plain.length() || !any.find(from)) {
      return null;
    }
    String year = any.group("year");
    boolean counted = any.group("u") == null || any.group("count") != null;
    return new Recurrence(
        every(any), year == null ? null : Integer.valueOf(year), counted, any.start(), any.end());
  }

  private static Reading.Every every(Matcher any) {
    String unit = any.group("u");
    for (String group : new String[] {"v", "w", "x"}) {
      unit = unit == null ? any.group(group) : unit;
    }
    return switch (unit == null ? "" : unit) {
      case "tuan" -> Reading.Every.WEEK;
      case "thang" -> Reading.Every.MONTH;
      case "quy" -> Reading.Every.QUARTER;
      case "nam" -> Reading.Every.YEAR;
      default -> Reading.Every.HALF_YEAR;
    };
  }

  Reading.Schedule schedule(String text) {
    return new Reading.Schedule(Reading.Timing.RECURRING, every, year, null, null, null, text);
  }
}

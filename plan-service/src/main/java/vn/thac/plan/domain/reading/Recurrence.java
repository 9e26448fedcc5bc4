package vn.thac.plan.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Hàng tháng", "hằng quý/2026", "mỗi tuần", "06 tháng/lần".
 *
 * @param year the year it is limited to, where written
 */
record Recurrence(Reading.Every every, @Nullable Integer year, int at, int end) {

  private static final Pattern ANY =
      Pattern.compile(
          "\\b(?:(?:hang|moi|tung)\\s+(?<half>(?:0?6|sau)\\s+thang)|(?:hang|moi|tung|cuoi moi|dau"
              + " moi|cuoi hang)\\s+(?<u>tuan|thang|quy|nam)\\b(?!\\s+\\d)"
              + "|(?:(?:mot|01|1)\\s+)?(?<v>tuan|thang|quy|nam|(?:0?6|sau)\\s+thang)\\s*(?:/|mot|01|1)\\s*(?:01|1|mot)?\\s*lan\\b"
              + "|(?:mot|\\d{1,2})\\s+lan\\s*/\\s*(?<w>tuan|thang|quy|nam)\\b|(?:ngay\\s+\\d{1,2}\\s+)?(?:cua\\s+)?thang"
              + " cuoi (?:cua\\s+)?(?:moi\\s+|hang\\s+)?(?<x>quy)\\b)"
              + "(?:(?:\\s?/\\s?|\\s+(?:trong\\s+)?nam\\s+)(?<year>\\d{4}))?");

  /** The first recurrence in this plain text. */
  static @Nullable Recurrence in(String plain) {
    Matcher any = ANY.matcher(plain);
    if (!any.find()) {
      return null;
    }
    String year = any.group("year");
    return new Recurrence(
        every(any), year == null ? null : Integer.valueOf(year), any.start(), any.end());
  }

  private static Reading.Every every(Matcher any) {
    if (any.group("half") != null) {
      return Reading.Every.HALF_YEAR;
    }
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

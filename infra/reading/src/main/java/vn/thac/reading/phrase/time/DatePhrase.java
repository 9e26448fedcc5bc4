package vn.thac.reading.phrase.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day, month, quarter, half or year as written somewhere in a text.
 *
 * @param year absent where it is not written
 * @param at where it begins in the text, and {@code end} where it ends
 */
public record DatePhrase(Size size, @Nullable Integer year, int part, int day, int at, int end) {

  public enum Size {
    DAY,
    MONTH,
    QUARTER,
    HALF,
    YEAR
  }

  private static final Pattern ANY =
      Pattern.compile(
          "(?<!\\d)(?<!\\d[/.-])(?:"
              + "(?<d>\\d{1,2})\\s?[/.-]\\s?(?<dm>\\d{1,2})\\s?[/.-]\\s?(?<dy>\\d{4})(?!\\d)"
              + "|(?:ngay\\s+)(?<w>\\d{1,2})\\s+thang\\s+(?<wm>\\d{1,2})(?:(?:\\s+nam\\s+|/)(?<wy>\\d{4}))?(?!\\d)"
              + "|(?:ngay\\s+)(?<s>\\d{1,2})/(?<sm>\\d{1,2})(?![/\\d])"
              + "|(?:thang\\s+)(?<m>\\d{1,2})(?:(?:\\s?[/.]\\s?|\\s+nam\\s+)(?<my>\\d{4}))?(?![/\\d])"
              + "|(?<n>\\d{1,2})\\s?/\\s?(?<ny>\\d{4})(?![/\\d])"
              + "|(?<t>\\d{1,2})/(?<tm>\\d{1,2})(?![/\\d])"
              + "|\\bquy\\s+(?<q>iv|i{1,3}|[1-4])(?:(?:\\s?[/-]\\s?|\\s+nam\\s+)(?<qy>\\d{4}))?\\b|\\b(?:0?6|sau)"
              + " thang (?<h>dau|cuoi) nam(?:\\s+(?<hy>\\d{4}))?\\b|\\bnam\\s+(?<y>\\d{4})\\b)");

  /** Every date written in this plain text, in order. */
  public static List<DatePhrase> in(String plain) {
    List<DatePhrase> found = new ArrayList<>();
    Matcher any = ANY.matcher(plain);
    while (any.find()) {
      found.add(of(any));
    }
    return found;
  }

  /** A year alone, wherever it was written. */
  static DatePhrase year(String digits) {
    return new DatePhrase(Size.YEAR, Integer.valueOf(digits), 1, 1, 0, 0);
  }

  private static DatePhrase of(Matcher m) {
    if (m.group("d") != null) {
      return day(m, "d", "dm", "dy");
    }
    if (m.group("w") != null) {
      return day(m, "w", "wm", "wy");
    }
    if (m.group("s") != null) {
      return day(m, "s", "sm", null);
    }
    if (m.group("t") != null) {
      return day(m, "t", "tm", null);
    }
    if (m.group("m") != null) {
      return part(m, Size.MONTH, number(m, "m"), "my");
    }
    if (m.group("n") != null) {
      return part(m, Size.MONTH, number(m, "n"), "ny");
    }
    if (m.group("q") != null) {
      return part(m, Size.QUARTER, quarter(m.group("q")), "qy");
    }
    if (m.group("h") != null) {
      return part(m, Size.HALF, m.group("h").equals("dau") ? 1 : 2, "hy");
    }
    return part(m, Size.YEAR, 1, "y");
  }

  private static DatePhrase day(Matcher m, String day, String month, @Nullable String year) {
    Integer written = year == null || m.group(year) == null ? null : number(m, year);
    return new DatePhrase(Size.DAY, written, number(m, month), number(m, day), m.start(), m.end());
  }

  private static DatePhrase part(Matcher m, Size size, int part, String year) {
    Integer written = m.group(year) == null ? null : number(m, year);
    return new DatePhrase(size, written, part, 1, m.start(), m.end());
  }

  private static int number(Matcher m, String group) {
    return Integer.parseInt(m.group(group));
  }

  private static int quarter(String numeral) {
    return switch (numeral) {
      case "i", "1" -> 1;
      case "ii", "2" -> 2;
      case "iii", "3" -> 3;
      default -> 4;
    };
  }

  public DatePhrase shifted(int by) {
    return new DatePhrase(size, year, part, day, at + by, end + by);
  }

  public DatePhrase inYear(@Nullable Integer ifUnwritten) {
    return year != null ? this : new DatePhrase(size, ifUnwritten, part, day, at, end);
  }

  /** The first day of it; absent where the year is unknown or there is no such date. */
  public @Nullable LocalDate first() {
    if (year == null) {
      return null;
    }
    try {
      return switch (size) {
        case DAY -> LocalDate.of(year, part, day);
        case MONTH -> LocalDate.of(year, part, 1);
        case QUARTER -> LocalDate.of(year, 3 * part - 2, 1);
        case HALF -> LocalDate.of(year, 6 * part - 5, 1);
        case YEAR -> LocalDate.of(year, 1, 1);
      };
    } catch (DateTimeException noSuchDate) {
      return null;
    }
  }

  /** The last day of it; absent where the year is unknown or there is no such date. */
  @Nullable LocalDate last() {
    LocalDate first = first();
    if (first == null) {
      return null;
    }
    YearMonth month = YearMonth.from(first);
    return switch (size) {
      case DAY -> first;
      case MONTH -> month.atEndOfMonth();
      case QUARTER -> month.plusMonths(2).atEndOfMonth();
      case HALF -> month.plusMonths(5).atEndOfMonth();
      case YEAR -> month.plusMonths(11).atEndOfMonth();
    };
  }
}

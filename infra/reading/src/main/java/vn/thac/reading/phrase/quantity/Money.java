package vn.thac.reading.phrase.quantity;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.phrase.Plain;

/** Amounts in đồng: "1,5 tỷ đồng", "450 triệu đồng". */
public final class Money {

  private static final Pattern AMOUNT =
      Pattern.compile(
          "(?<![\\d.,])(\\d{1,3}(?:\\.\\d{3})++|\\d{1,9})(?:,(\\d{1,3}))?\\s*(ty|trieu|nghin|ngan)?\\s*dong\\b");

  private Money() {}

  /** The one amount of money in this text; none where there are several. */
  public static @Nullable Long in(String text) {
    Matcher money = AMOUNT.matcher(Plain.of(text));
    if (!money.find()) {
      return null;
    }
    double value = Double.parseDouble(money.group(1).replace(".", ""));
    String decimals = money.group(2);
    double fraction = decimals == null ? 0 : Double.parseDouble("0." + decimals);
    String unit = money.group(3) == null ? "" : money.group(3);
    long times =
        switch (unit) {
          case "ty" -> 1_000_000_000L;
          case "trieu" -> 1_000_000L;
          case "nghin", "ngan" -> 1_000L;
          default -> 1L;
        };
    return money.find() ? null : Math.round((value + fraction) * times);
  }
}

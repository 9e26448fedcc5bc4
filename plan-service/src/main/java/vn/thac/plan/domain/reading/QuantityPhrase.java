package vn.thac.plan.domain.reading;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What is to be delivered and how much of it: "Mỗi tháng 01 bản tin", "ít nhất 02 tin, bài/quý".
 *
 * @param doubt why the number could not be told, where there is one
 */
record QuantityPhrase(Reading.Deliverable deliverable, @Nullable Doubt doubt) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d/.,-])(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})(?![\\d%]|\\s?%|\\s?/\\s?\\d|[.,]\\d|\\s?-\\s?\\d)");
  private static final Pattern TAIL = Pattern.compile("(?:\\.{2,}|…|[.;,:])+$");
  private static final Pattern ANY_DIGIT = Pattern.compile("\\d");
  private static final Pattern YEAR = Pattern.compile("\\bnam\\s+\\d{4}\\b");

  /** "02 lớp, mỗi lớp 30 người": what each of them is does not change how many there are. */
  private static final Pattern DETAIL =
      Pattern.compile("(?<=\\d.{1,60})[,;(]\\s*(?:moi|gom|bao gom|trong do|voi)\\b.*$");

  private static final Pattern PER =
      Pattern.compile(
          "(?:\\b(?:moi|hang|tung|cho moi|trong moi|tren"
              + " moi)\\s+|\\s?/\\s?(?:0?1\\s)?)(?<p>tuan|thang|quy|nam|don vi|co quan|dia"
              + " phuong|so|huyen|xa|phuong|truong|thon|cap)\\b");
  private static final Pattern AT_LEAST =
      Pattern.compile(
          "\\b(?:it nhat|toi thieu|khong it hon|khong duoi|tu(?=\\s+\\d))\\b|\\btro len\\b");
  private static final Pattern AVERAGE = Pattern.compile("\\b(?:trung binh|binh quan)\\b");

  /** The reading of a product as written, or nothing where nothing is written. */
  static @Nullable QuantityPhrase read(String written) {
    String text = written.isEmpty() ? "" : TAIL.matcher(written.strip()).replaceAll("").strip();
    if (text.isEmpty()) {
      return null;
    }
    String plain = blankOut(blankOut(Plain.of(text), YEAR), DETAIL);
    Matcher number = NUMBER.matcher(plain);
    boolean counted = number.find();
    String quantity = counted ? number.group(1) : "";
    int at = counted ? number.start() : 0;
    if (!counted && !ANY_DIGIT.matcher(plain).find()) {
      return new QuantityPhrase(new Reading.Deliverable(text, null, null, null), null);
    }
    String others = counted ? plain.substring(0, at) + plain.substring(number.end()) : plain;
    if (!counted || ANY_DIGIT.matcher(withoutPercent(others)).find()) {
      return new QuantityPhrase(
          new Reading.Deliverable(text, null, null, null),
          others.contains("%") && !ANY_DIGIT.matcher(withoutPercent(others)).find()
              ? null
              : new Doubt(
                  "\"%s\": số lượng phải đạt là bao nhiêu?".formatted(text),
                  "\"%s\": how many are to be delivered?".formatted(text)));
    }
    Matcher per = PER.matcher(plain);
    Reading.Per counts = per.find() ? per(per.group("p")) : null;
    return new QuantityPhrase(
        new Reading.Deliverable(
            what(text, plain, at, number.end()),
            Integer.valueOf(quantity.replace(".", "")),
            counts,
            measure(plain)),
        null);
  }

  private static Reading.Measure measure(String plain) {
    if (AVERAGE.matcher(plain).find()) {
      return Reading.Measure.AVERAGE;
    }
    return AT_LEAST.matcher(plain).find() ? Reading.Measure.AT_LEAST : Reading.Measure.EXACT;
  }

  private static Reading.Per per(String unit) {
    return switch (unit) {
      case "tuan" -> Reading.Per.WEEK;
      case "thang" -> Reading.Per.MONTH;
      case "quy" -> Reading.Per.QUARTER;
      case "nam" -> Reading.Per.YEAR;
      default -> Reading.Per.UNIT;
    };
  }

  /** The thing counted: the text without its number and the words about it. */
  private static String what(String text, String plain, int from, int to) {
    char[] left = text.toCharArray();
    Arrays.fill(left, from, to, ' ');
    for (Pattern words : new Pattern[] {PER, AT_LEAST, AVERAGE}) {
      Matcher found = words.matcher(plain);
      while (found.find()) {
        Arrays.fill(left, found.start(), found.end(), ' ');
      }
    }
    String what = Agencies.bare(new String(left).replaceAll("\\s{2,}", " "));
    return what.isEmpty() ? text : what;
  }

  private static String withoutPercent(String plain) {
    return plain.replaceAll("\\d{1,3}(?:[.,]\\d{1,2})?\\s?%", "");
  }

  private static String blankOut(String plain, Pattern pattern) {
    return pattern.matcher(plain).replaceAll(match -> " ".repeat(match.group().length()));
  }
}

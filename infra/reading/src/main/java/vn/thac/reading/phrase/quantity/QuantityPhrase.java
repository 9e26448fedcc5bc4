package vn.thac.reading.phrase.quantity;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Reading;
import vn.thac.reading.phrase.Doubt;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.agency.Agencies;

/**
 * What is to be delivered and how much of it: "Mỗi tháng 01 bản tin", "ít nhất 02 tin, bài/quý".
 *
 * @param doubt why the number could not be told, where there is one
 */
public record QuantityPhrase(Reading.Deliverable deliverable, @Nullable Doubt doubt) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d/.,-])(\\d{1,3}(?:\\.\\d{3})++|\\d{1,6})(?![\\d%]|\\s?%|\\s?/\\s?\\d|[.,]\\d|\\s?-\\s?\\d)");
  private static final Pattern TAIL = Pattern.compile("(?<![.;,:…])[.;,:…]++$");
  private static final Pattern ANY_DIGIT = Pattern.compile("\\d");
  private static final Pattern YEAR = Pattern.compile("\\bnam\\s+\\d{4}\\b");

  /** "02 lớp, mỗi lớp 30 người": who is in each of them does not change how many there are. */
  private static final Pattern DETAIL =
      Pattern.compile(
          "(?<=\\d.{1,60})[,;(]\\s*(?:(?:moi|gom|bao gom|trong do|voi)\\b.*"
              + "|(?:khoang )?[\\d.]{1,9} (?:nguoi|luot nguoi|hoc vien|dai bieu|can bo))$");

  private static final Pattern PER =
      Pattern.compile(
          "(?:\\b(?:moi|hang|tung|cho moi|trong moi|tren"
              + " moi)\\s+|\\s?/\\s?(?:0?1\\s)?)(?<p>tuan|thang|quy|nam|don vi|co quan|co so|ap|khu"
              + " pho|chi hoi|lop|khoa|cum|hat|doi|tram|xom|ban|chi doan|doanh nghiep|dia"
              + " phuong|so|huyen|xa|phuong|truong|thon|cap|to|phong)\\b");
  private static final Pattern PER_EACH =
      Pattern.compile("^(?:\\s+(?:tai|o|cho|tren)\\s+|\\s+)?" + PER.pattern());
  private static final Pattern AT_LEAST =
      Pattern.compile(
          "\\b(?:it nhat|toi thieu|khong it hon|khong duoi|tu(?=\\s+\\d))\\b|\\btro len\\b");
  private static final Pattern AVERAGE = Pattern.compile("\\b(?:trung binh|binh quan)\\b");

  private static final int LOOKED_AT = 2_000;
  private static final int WORDS_BEFORE = 80;
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?<measure>\\b(?:it nhat|toi thieu|khong it hon|khong duoi|trung binh|binh"
              + " quan)\\b(?:\\s+(?:la|moi \\w+|\\w+|duoc|dat))?\\s+)?"
              + "(?<![\\d/.,-])(?<n>\\d{1,3}(?:\\.\\d{3})++|\\d{1,6})(?![\\d%]|\\s?%|\\s?/\\s?\\d|[.,]\\d|\\s?-\\s?\\d)\\s+(?!(?:ngay|thang|nam|gio|phut|quy(?!"
              + " (?:trinh|che|dinh|uoc)\\b)|tuan|lan"
              + " thu|trieu|ty|nghin|dong|va|den)\\b)(?<what>(?:tin,"
              + " (?=bai\\b))?[a-z]+(?:\\s(?!(?:cho|tai|trong|ve|de|o|tren|theo|voi|do|den|va|gioi"
              + " thieu|huong dan|phuc vu|danh|co|(?<!dien )tu|nham|moi|duoc|hang|it|phat|tuyen"
              + " truyen|vao|gom|bao gom|cua)\\b)[a-z]+){0,4})");

  /** What plans name a number of without asking for it: places, people, headings. */
  private static final Pattern NO_PRODUCT =
      Pattern.compile(
          "^(?:xa|huyen|thi tran|thi xa|tinh|thanh pho|phuong|ap|thon|khu|don vi|co quan|dia"
              + " phuong|nganh|cap|nhom|noi dung|muc|chi tieu|tieu chi|nhiem vu|giai"
              + " phap|nguoi|dong chi|ha)\\b");

  /** What is to be made stands right behind the order: "Lắp 36 cụm …", "In và phát 6.500 tờ …". */
  private static final String AFRESH =
      "[.;:]\\s+|\\b(?=(?:tu sua|cap phat|phat hanh|lap dat|to chuc|thanh lap|san xuat|tap"
          + " huan|mo)\\b)";

  private static final Pattern ORDERED =
      Pattern.compile(
          "(?:^|"
              + AFRESH
              + ")(?:cap phat|phat hanh|lap dat|in|phat|cap|lap|mo|to"
              + " chuc|trong|xay|san xuat|thanh lap|cong bo|treo|dao tao|tap huan|boi"
              + " duong|trao|tang|sua chua|tu sua|nao vet|tiem|thu gom|bien soan|trang bi|mua|mua"
              + " sam|lam|trien khai|hoan thanh)\\b(?:\\s[a-z]+){0,2}\\s$");

  private static final Pattern NO_COUNT =
      Pattern.compile(
          "\\b(?:so|dieu|khoan|diem|muc|phan|phu luc|ngay|(?<!moi )(?<!hang )(?<!tung"
              + " )(?:thang|quy|tuan)|lan thu|dot|giai doan|cap do|loai|tai|gom|o)\\s*$");

  /** The reading of a product as written, or nothing where nothing is written. */
  public static @Nullable QuantityPhrase read(String written) {
    String near = Near.first(written.strip(), LOOKED_AT);
    String text = TAIL.matcher(near).replaceAll("").strip();
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

  /**
   * What is counted in a sentence: "mở 02 lớp tập huấn cho …", "mỗi tháng ít nhất 02 số". Only a
   * number with words of measure before it, or one that is written as clerks count, with a zero in
   * front; numbers of dates, places and documents count nothing.
   */
  public static @Nullable QuantityPhrase within(String sentence) {
    String plain = Plain.of(Near.first(sentence, LOOKED_AT));
    Matcher counted = COUNTED.matcher(plain);
    MatchResult best = null;
    boolean measured = false;
    while (!measured && counted.find()) {
      measured = counted.group("measure") != null;
      if (measured || best == null && isCount(plain, counted)) {
        best = counted.toMatchResult();
      }
    }
    if (best == null) {
      return null;
    }
    int clause = 1 + lastOf(plain, ".;\n", best.start());
    String before = plain.substring(clause, best.start("what"));
    Matcher per = PER.matcher(before);
    Matcher each = PER_EACH.matcher(plain.substring(best.end("what")));
    Reading.Per counts =
        each.lookingAt() ? per(each.group("p")) : per.find() ? per(per.group("p")) : null;
    return new QuantityPhrase(
        new Reading.Deliverable(
            Agencies.bare(sentence.substring(best.start("what"), best.end("what"))),
            Integer.valueOf(best.group("n").replace(".", "")),
            counts,
            measure(plain.substring(best.start(), best.start("n")))),
        null);
  }

  private static boolean isCount(String plain, Matcher counted) {
    int at = counted.start("n");
    String near = (at > WORDS_BEFORE ? "…" : "") + Near.before(plain, at, WORDS_BEFORE);
    boolean ordered = ORDERED.matcher(near).find();
    return (counted.group("n").startsWith("0") || ordered)
        && !NO_PRODUCT.matcher(counted.group("what")).find()
        && !NO_COUNT.matcher(near).find();
  }

  private static int lastOf(String text, String stops, int before) {
    int at = before - 1;
    while (at >= 0 && stops.indexOf(text.charAt(at)) < 0) {
      at--;
    }
    return at;
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

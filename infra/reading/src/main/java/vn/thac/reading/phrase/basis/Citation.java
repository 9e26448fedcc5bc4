package vn.thac.reading.phrase.basis;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.agency.Agencies;
import vn.thac.reading.phrase.time.DatePhrase;

/**
 * A document named in a text: "Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh".
 *
 * @param date as written; it may not exist
 * @param at where it begins in the text, and {@code end} where it ends
 */
public record Citation(
    String type,
    String number,
    @Nullable DatePhrase date,
    @Nullable String issuer,
    int at,
    int end) {

  private static final Pattern NUMBER =
      Pattern.compile(
          "(?<![\\d/])\\d{1,5}\\s?/\\s?(?:\\d{4}\\s?/\\s?)?[A-ZĐ][A-Za-zĐđ]{0,9}(?:\\s?-\\s?[A-ZĐ][A-Za-zĐđ&.]{0,14}\\d{0,3}){1,3}"
              + "|(?<![\\d/])\\d{1,4}\\s?-\\s?[A-ZĐ]{1,4}[a-z]{0,2}\\s?/\\s?[A-ZĐ][A-ZĐa-z]{1,7}"
              + "|(?<![\\d/])\\d{1,4}\\s?/\\s?\\d{4}\\s?/\\s?(?:UBTV)?QH\\d{1,2}"
              + "|(?<![\\d/])\\d{1,5}/[A-ZĐ]{2,10}(?![\\p{L}\\d-])");
  private static final String TYPES =
      "ke hoach|quyet dinh|nghi quyet lien tich|nghi quyet|chi thi|nghi dinh|thong tu lien"
          + " tich|thong tu|cong van|to trinh|chuong trinh|ket luan|huong dan|thong bao|cong"
          + " dien|bao cao|quy dinh|de an|van ban|bo luat|luat|phap lenh|giay moi";
  private static final Pattern TYPE_BEFORE =
      Pattern.compile("\\b(" + TYPES + ")(?:\\s+lien tich)?(?:\\s+s[o60])?\\s*[:.]?\\s*$");
  private static final Pattern DATED = Pattern.compile("\\s*,?\\s*\\(?ngay\\s+");
  private static final Pattern DAY_BLANK =
      Pattern.compile(
          "\\s*,?\\s*\\(?(?:ngay[\\s.…_]{1,40})?(?<month>thang\\s+\\d{1,2}(?:\\s?/\\s?|\\s+nam\\s+)\\d{4})");
  private static final Pattern BY = Pattern.compile("\\s*,?\\s*c[tu]?[iu]{0,2}a\\s+");

  /** "Ban Chỉ đạo … về an toàn thực phẩm về việc …": the first "về" is part of the name. */
  private static final Pattern FOR_A_MATTER =
      Pattern.compile(
          "^((?:ban chi dao|hoi dong|uy ban|to cong tac)\\b[^,;.]{0,80}? ve [^,;.]{3,60}?)"
              + " (?:ve|ban hanh)\\b");

  private static final String CENTRAL =
      "(?=Bộ |Ngân hàng Nhà nước|Tòa án|Viện |Thanh tra Chính|Ủy ban |Văn phòng |Ban )";
  private static final Pattern MINISTRY = Pattern.compile(CENTRAL);
  private static final Pattern FURTHER_MINISTRY =
      Pattern.compile("\\s*,\\s*(?:và\\s+)?" + CENTRAL + "|\\s*[-–]\\s*" + CENTRAL);

  private static final Pattern ISSUER_END =
      Pattern.compile(
          "\\s*[,;.()]|\\s+(?:ve|ban hanh|phe duyet|quy dinh|sua doi|huong dan|trien khai|thuc"
              + " hien|v/v|giao(?! duc| thong| dich)|cong bo|tai|ngay (?=\\d)|va (?:"
              + TYPES
              + "))\\b|$");

  /** Whether a document is named with its number. */
  public static boolean any(String text) {
    return NUMBER.matcher(text).find();
  }

  /** Every document named with its number, in order. */
  public static List<Citation> in(String text) {
    String plain = Plain.of(text);
    List<Citation> found = new ArrayList<>();
    Matcher number = NUMBER.matcher(text);
    while (number.find()) {
      String before = plain.substring(Math.max(0, number.start() - 40), number.start());
      Matcher type = TYPE_BEFORE.matcher(before);
      boolean typed = type.find();
      int at = typed ? number.start() - before.length() + type.start() : number.start();
      String code = number.group().replaceAll("\\s", "");
      DatePhrase date = dateAt(plain, number.end());
      int end = date == null ? number.end() : date.end();
      String issuer = issuerAt(text, plain, end);
      int named = issuer == null ? end : Math.max(end, text.indexOf(issuer, end) + issuer.length());
      date = date == null ? dateAt(plain, named) : date;
      found.add(
          new Citation(
              typed ? typeName(type.group(1)) : typeOf(code),
              code,
              date,
              issuer,
              at,
              date == null ? named : Math.max(named, date.end())));
    }
    return found;
  }

  /** The day written here, or the month where the day is left blank. */
  static @Nullable DatePhrase dateAt(String plain, int at) {
    String near = Near.after(plain, at, 60);
    Matcher dated = DATED.matcher(near);
    Matcher blank = DAY_BLANK.matcher(near);
    if (blank.lookingAt()) {
      return DatePhrase.in(blank.group("month")).getFirst().shifted(at + blank.start("month"));
    }
    if (!dated.lookingAt()) {
      return null;
    }
    for (DatePhrase date : DatePhrase.in(near)) {
      boolean there = date.at() <= dated.end() && date.end() > dated.end();
      if (there && date.size() == DatePhrase.Size.DAY) {
        return date.shifted(at);
      }
    }
    return null;
  }

  /** Who stands after "của" here, or nothing. */
  static @Nullable String issuerAt(String text, String plain, int at) {
    Matcher by = BY.matcher(plain).region(at, plain.length());
    if (!by.lookingAt()) {
      return null;
    }
    String near = Near.after(text, by.end(), 300);
    int end = endOfMinistries(near, Agencies.endOf(near, ISSUER_END));
    Matcher matter = FOR_A_MATTER.matcher(Plain.of(near));
    String name = Agencies.bare(near.substring(0, matter.find() ? matter.end(1) : end));
    return name.isEmpty() ? null : name;
  }

  /** "Bộ Y tế, Bộ Tài chính, Ngân hàng Nhà nước Việt Nam": together they are the issuer. */
  private static int endOfMinistries(String issuers, int first) {
    int end = first;
    Matcher next = FURTHER_MINISTRY.matcher(issuers).region(end, issuers.length());
    while (MINISTRY.matcher(issuers).lookingAt() && next.lookingAt()) {
      int name = next.end();
      end = name + Agencies.endOf(issuers.substring(name), ISSUER_END);
      next.region(end, issuers.length());
    }
    return end;
  }

  /** The type in its usual spelling. */
  static String typeName(String plain) {
    return switch (plain) {
      case "ke hoach" -> "Kế hoạch";
      case "quyet dinh" -> "Quyết định";
      case "nghi quyet" -> "Nghị quyết";
      case "chi thi" -> "Chỉ thị";
      case "nghi dinh" -> "Nghị định";
      case "thong tu" -> "Thông tư";
      case "thong tu lien tich" -> "Thông tư liên tịch";
      case "nghi quyet lien tich" -> "Nghị quyết liên tịch";
      case "cong van" -> "Công văn";
      case "to trinh" -> "Tờ trình";
      case "chuong trinh" -> "Chương trình";
      case "ket luan" -> "Kết luận";
      case "huong dan" -> "Hướng dẫn";
      case "thong bao" -> "Thông báo";
      case "cong dien" -> "Công điện";
      case "bao cao" -> "Báo cáo";
      case "quy dinh" -> "Quy định";
      case "de an" -> "Đề án";
      case "bo luat", "luat" -> "Luật";
      case "phap lenh" -> "Pháp lệnh";
      default -> "Văn bản";
    };
  }

  private static String typeOf(String code) {
    String abbreviation = code.replaceAll("^[\\d/-]+", "").replaceAll("[-/].*", "");
    return switch (abbreviation) {
      case "KH" -> "Kế hoạch";
      case "QĐ", "QD" -> "Quyết định";
      case "NQ" -> "Nghị quyết";
      case "CT" -> "Chỉ thị";
      case "NĐ", "ND" -> "Nghị định";
      case "TT" -> "Thông tư";
      case "TTLT" -> "Thông tư liên tịch";
      case "NQLT" -> "Nghị quyết liên tịch";
      case "TTr" -> "Tờ trình";
      case "CTr" -> "Chương trình";
      case "KL" -> "Kết luận";
      case "HD" -> "Hướng dẫn";
      case "TB" -> "Thông báo";
      case "BC" -> "Báo cáo";
      case "CV" -> "Công văn";
      default -> abbreviation.startsWith("QH") ? "Luật" : "Văn bản";
    };
  }
}

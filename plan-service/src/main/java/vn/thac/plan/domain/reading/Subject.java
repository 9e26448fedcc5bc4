package vn.thac.plan.domain.reading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who is told to do something, at the start of a sentence or as a heading.
 *
 * @param names as written
 * @param rest what they are told
 */
record Subject(List<String> names, String rest) {

  private static final int LONGEST = 400;
  private static final Pattern NEXT_CLAUSE = Pattern.compile("[,.;]\\s+");
  private static final String VERBS =
      """
      chu tri|phoi hop|tham muu|co trach nhiem|co nhiem vu|chiu trach nhiem|la co quan|la don vi
      thuc hien|trien khai|hoan thanh|xay dung|soan|lap|ban hanh|trinh|de xuat|bien soan|bien tap
      (?<!cac )(?<!,\\s)to chuc(?! chinh tri)|thanh lap|phat dong|(?<!ban )chi dao|phan cong
      huong dan|quan triet|van dong|theo doi|don doc|kiem tra|giam sat|danh gia|khao sat|thu thap
      (?<!hoi dong )tham dinh|ra soat|tong hop|bao cao|gui|nop|thong bao|cung cap|cap nhat|dang tai
      cong khai|cong bo|niem yet|phat(?! thanh| trien)|viet(?! nam)|dua|phat hanh|thiet ke|nghien cuu
      can cu|tang cuong|day manh|chu dong|kip thoi|nghiem tuc|khan truong|tich cuc|tap trung|uu tien
      tiep tuc|duy tri|nang cao|nang cap|bo tri|phan bo|can doi|(?<!ban )quan ly|dam bao|bao dam
      tiep nhan|giai quyet|khai thac|ung dung|lua chon|khen thuong|bieu duong|nhan rong|giup|lam|mo
      lap dat|chuan bi|bao ve|dinh ky|thuong xuyen|hang (?:thang|quy|nam|tuan)
      """;
  private static final Pattern VERB =
      Pattern.compile("\\s(?:" + VERBS.strip().replace('\n', '|') + ")\\b");

  /** The subject of this sentence, or nothing where it does not begin with one. */
  static @Nullable Subject of(String sentence) {
    String text = Agencies.uncalled(sentence);
    if (!Agencies.begin(text.substring(0, Math.min(text.length(), LONGEST)))) {
      return null;
    }
    String near = text.substring(0, Math.min(text.length(), LONGEST));
    String plain = Plain.of(near);
    int colon = plain.indexOf(':');
    Matcher verb = VERB.matcher(plain);
    int at = -1;
    while (at < 0 && verb.find()) {
      boolean low = Character.isLowerCase(near.charAt(verb.start() + 1));
      at = low ? verb.start() : -1;
    }
    if (colon >= 0 && (at < 0 || colon < at)) {
      return made(near.substring(0, colon), text.substring(colon + 1));
    }
    return at < 0 ? null : made(near.substring(0, at), text.substring(at));
  }

  /** The first subject later on: "Khi có vướng mắc, các đơn vị báo cáo …". */
  static @Nullable Subject within(String sentence) {
    String near = sentence.substring(0, Math.min(sentence.length(), LONGEST));
    Matcher clause = NEXT_CLAUSE.matcher(near);
    while (clause.find()) {
      Subject subject = of(sentence.substring(clause.end()));
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  /** A heading that is nothing but names: "2. Sở Nội vụ", "Các sở, ban, ngành có trách nhiệm:". */
  static @Nullable Subject ofHeading(String heading) {
    Subject subject = of(heading);
    if (subject != null) {
      return subject.rest.strip().length() < 30 ? subject : null;
    }
    String text = Agencies.uncalled(heading);
    boolean name = text.length() <= LONGEST && Agencies.begin(text) && !text.endsWith(".");
    return name ? made(text, "") : null;
  }

  private static @Nullable Subject made(String names, String rest) {
    List<String> split = Agencies.split(names);
    return split.isEmpty() ? null : new Subject(split, rest.strip());
  }
}

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
  private static final Pattern VERB =
      Pattern.compile(
          "\\s(?:chu tri|co trach nhiem|co nhiem vu|chiu trach nhiem|phoi hop|thuc hien|(?<!cac"
              + " )(?<!,\\s)to chuc(?! chinh tri)|xay dung|tham muu|huong dan|theo doi|can cu|tang"
              + " cuong|day manh|chu dong|trien khai|bao cao|dinh ky|kip thoi|hoan thanh|ra soat|bo"
              + " tri|dam bao|bao dam|cung cap|cap nhat|dang tai|tiep tuc|lap|gui|la co quan|la don"
              + " vi|kiem tra|don doc|tong hop|quan triet|van dong|giam sat|giup|bien soan|thanh"
              + " lap|ban hanh|nghiem tuc|duy tri|nang cao|thuong xuyen|hang"
              + " (?:thang|quy|nam|tuan)|cong khai|phat dong|khan truong|tich cuc|lua chon|can"
              + " doi|soan|(?<!ban )quan ly|(?<!hoi dong )tham dinh|trinh|de xuat|phan bo|thong"
              + " bao|tiep nhan|giai quyet|tap trung|khai thac|ung dung|thu thap|danh gia|khao"
              + " sat|niem yet|phat hanh|bien tap|thiet ke|nghien cuu|khen thuong|bieu duong|nhan"
              + " rong|(?<!ban )chi dao|uu tien|cong bo|phan cong|lap dat|nang cap|chuan bi|len ke"
              + " hoach|bao ve)\\b");

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

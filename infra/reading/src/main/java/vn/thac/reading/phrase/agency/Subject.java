package vn.thac.reading.phrase.agency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;

/**
 * Who is told to do something, at the start of a sentence or as a heading.
 *
 * @param names as written
 * @param helpers whom the sentence itself names beside them: "A chủ trì, phối hợp với B làm …"
 * @param rest what they are told
 * @param known whether the words are those of an agency or a post; otherwise only their place says
 *     so
 */
public record Subject(List<String> names, List<String> helpers, String rest, boolean known) {

  private static final int LONGEST = 400;
  private static final int LONGEST_UNKNOWN = 14;
  private static final Pattern NEXT_CLAUSE = Pattern.compile("[,.;:]\\s+");
  private static final Pattern NEXT_SENTENCE = Pattern.compile("[.;\\n]\\s*");
  private static final int SHORT = 8;
  private static final int SHORTEST_ORDER = 60;
  private static final Pattern DONE_BY =
      Pattern.compile(
          "\\bdo ([^.;:()]{4,200}?) (?:chu tri|thuc hien|phu trach|duy tri|van hanh|lam truong"
              + " doan|lam to truong)\\b");
  private static final Pattern LEADS =
      Pattern.compile(
          "^(?:chu tri|hoan thanh|co trach nhiem|chiu trach nhiem|thuc hien|tham muu|la (?:co"
              + " quan|don vi|dau moi))\\b");
  private static final Pattern TOPIC =
      Pattern.compile(
          "^(?:ve|viec|cong tac|che do|kinh phi|nguon|thoi gian|dia diem|mot so|noi dung|muc|giai"
              + " phap|cac (?:noi dung|nhiem vu|giai phap|hoat dong|buoc|bien phap|hinh thuc)|nhiem"
              + " vu|yeu cau|doi tuong|hinh thuc|phuong (?:an|thuc|phap|cham)|to chuc|hieu"
              + " luc|trach nhiem(?! cua)|phan cong|thong tin|lo trinh|tien do|dieu|quy trinh|co"
              + " che|chinh sach|doi voi cac (?:noi dung|nhiem vu)|khi|ket"
              + " thuc|neu|trong|truoc|sau|theo|tu|den|ngoai|hang|moi|dinh ky|100|\\d)\\b");

  /** "…, khoa để xảy ra sự cố phải …": whoever it concerns, in small letters. */
  private static final Pattern CONCERNED =
      Pattern.compile(
          "^(?:(?:to dan pho|khoa|phong|don vi|co quan|co so|truong|thon|ap|khu"
              + " pho|xa|phuong|ho|doanh nghiep|dia phuong|chu (?:rung|ho|co so|dau tu|phuong"
              + " tien)|nguoi)\\s(?:noi|de|bi|phat hien|gay|lien"
              + " quan|dang)\\b[^,;.:]{0,60}?)\\s(?=phai|co trach nhiem)");

  /** The subject of this sentence, or nothing where it does not begin with one. */
  public static @Nullable Subject of(String sentence) {
    String text = Agencies.uncalled(sentence);
    String near = Near.first(text, LONGEST);
    return Agencies.begin(near) ? parted(text, near, true) : null;
  }

  /** The subject by its place alone, where who does what is listed. */
  public static @Nullable Subject byPlace(String sentence) {
    Subject known = of(sentence);
    if (known != null || !nameLike(sentence)) {
      return known;
    }
    String near = Near.first(sentence, LONGEST);
    Subject subject = parted(sentence, near, false);
    boolean shortly = subject != null && words(String.join(" ", subject.names)) <= LONGEST_UNKNOWN;
    return shortly ? subject : null;
  }

  private static @Nullable Subject parted(String text, String near, boolean known) {
    int colon = near.indexOf(':');
    int verb = Verbs.after(near, 0);
    if (colon >= 0 && (verb < 0 || colon < verb)) {
      return made(near.substring(0, colon), List.of(), text.substring(colon + 1), known);
    }
    if (verb < 0) {
      return null;
    }
    String rest = text.substring(verb);
    return made(near.substring(0, verb), Supports.in(rest), rest, known);
  }

  /** The first subject later on: "Khi có vướng mắc, các đơn vị báo cáo …". */
  public static @Nullable Subject within(String sentence) {
    String near = Near.first(sentence, LONGEST);
    Matcher clause = NEXT_CLAUSE.matcher(near);
    while (clause.find()) {
      String next = sentence.substring(clause.end());
      Subject subject = of(next);
      if (subject == null && CONCERNED.matcher(Plain.of(Near.first(next, LONGEST))).find()) {
        subject = parted(next, Near.first(next, LONGEST), false);
      }
      if (subject != null) {
        return subject;
      }
    }
    return null;
  }

  /** "… do Sở A, Sở B chủ trì; …". */
  public static @Nullable Subject doneBy(String task) {
    String near = Near.first(task, 4 * LONGEST);
    Matcher by = DONE_BY.matcher(Plain.of(near));
    boolean named = by.find() && Agencies.begin(near.substring(by.start(1)));
    return named ? made(near.substring(by.start(1), by.end(1)), List.of(), "", true) : null;
  }

  /** The first later sentence of a task that says who is to do it: "… Sở A chủ trì …". */
  public static @Nullable Subject leadingLater(String task) {
    String near = Near.first(task, 4 * LONGEST);
    int colon = near.indexOf(": ");
    boolean prefixed = colon > 0 && words(near.substring(0, colon)) <= SHORT;
    Subject told = prefixed ? of(near.substring(colon + 2)) : null;
    if (told != null && !told.rest.isEmpty()) {
      return told; // "Tuyến xã: UBND các xã thành lập …"
    }
    Matcher sentence = NEXT_SENTENCE.matcher(near);
    while (sentence.find()) {
      Subject subject = of(task.substring(sentence.end()));
      if (subject != null
          && LEADS.matcher(Plain.of(Near.first(subject.rest, SHORTEST_ORDER))).find()) {
        return subject;
      }
    }
    return null;
  }

  /** A heading that is nothing but names: "2. Sở Nội vụ", "Các sở, ban, ngành có trách nhiệm:". */
  public static @Nullable Subject ofHeading(String heading) {
    Subject subject = byPlace(heading);
    String text = Agencies.uncalled(Agencies.bare(heading));
    boolean known = Agencies.begin(text);
    boolean oneName = known && words(text) <= SHORT && text.matches("[^,]+, \\p{Ll}[^,:;.]*");
    if (!oneName && subject != null && !subject.rest.isBlank()) {
      return subject.rest.strip().length() < 30 ? subject : null;
    }
    boolean name = known || nameLike(text) && words(text) <= LONGEST_UNKNOWN;
    return name && text.length() <= LONGEST && !heading.strip().endsWith(".")
        ? made(text, List.of(), "", known)
        : null;
  }

  private static boolean nameLike(String text) {
    return !text.isEmpty()
        && Character.isUpperCase(text.charAt(0))
        && !Verbs.begin(text)
        && !TOPIC.matcher(Plain.of(Near.first(text, LONGEST))).lookingAt();
  }

  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }

  private static @Nullable Subject made(
      String names, List<String> helpers, String rest, boolean known) {
    List<String> split =
        AgencyList.split(
            names.substring(0, names.indexOf(';') < 0 ? names.length() : endOfNames(names)));
    return split.isEmpty() ? null : new Subject(split, helpers, rest.strip(), known);
  }

  /** At the first ";" after which no name begins. */
  private static int endOfNames(String names) {
    int at = names.indexOf(';');
    while (at >= 0 && Agencies.begin(names.substring(at + 1).strip())) {
      at = names.indexOf(';', at + 1);
    }
    return at < 0 ? names.length() : at;
  }
}

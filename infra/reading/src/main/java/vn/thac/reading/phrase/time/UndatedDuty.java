package vn.thac.reading.phrase.time;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Reading;
import vn.thac.reading.phrase.Doubt;
import vn.thac.reading.phrase.agency.Subject;
import vn.thac.reading.phrase.agency.Verbs;

/**
 * The time of a duty that names no date: an event, standing work, how often, or a day counted from
 * another; and what is asked where the words say only a part of it.
 */
final class UndatedDuty {

  private static final Pattern EVENT_OF_THE_YEAR =
      Pattern.compile(
          "\\b(?:hoan thanh |xong )?truoc (?:khi (?:(?:nghi|vao|buoc vao|ket thuc) )?)?(?:le|tet|ky"
              + " nghi|dip|nam hoc|ngay khai giang|khai giang|mua|ky thi|dai hoi)\\b[^.;,]{0,60}");
  private static final Pattern ADJECTIVE_OF =
      Pattern.compile(
          "\\b(?:ngan sach|du toan|ke hoach|chuong trinh|cong tac|nhiem vu|chi tieu|kinh phi|thu"
              + " nhap|bao cao|luong|danh muc|hoat dong|phong trao|thi dua|chi|thu|xep loai|danh"
              + " gia|tong ket)\\s*$");
  private static final Pattern ON_EVENT =
      Pattern.compile(
          "^(?:ngay )?(?:sau )?khi\\b(?! (?:xay dung|lap|trien khai|to chuc|thuc hien|ban hanh|tham"
              + " muu)\\b)[^.;]{3,200},|\\bkhi co (?!the\\b|hieu luc)[a-z]|^(?:khi|neu|truong"
              + " hop|trong truong hop)\\s+(?:tiep nhan|co|phat sinh|xay ra|nhan duoc|xuat"
              + " hien|gap|phat hien|can|de xay ra)\\b|^(?:dot xuat|kip thoi) bao"
              + " cao\\b.{0,200}\\b(?:khi|neu) (?:co|phat sinh|gap|xay ra)\\b|^bao cao (?:kip"
              + " thoi|dot xuat|ngay)\\b|\\bkhi (?:muc nuoc|luong mua|nhiet do|do man|cap (?:do"
              + " )?(?:chay|gio|thien tai))\\b[^.;]{0,60}\\b(?:vuot|dat|len|tren|xuong|o muc|trong"
              + " nguong)\\b|^[^.;]{0,200}\\b(?:khi co yeu cau|theo yeu cau dot xuat)\\b|^trong qua"
              + " trinh.{0,80}\\b(?:neu|khi)\\s+(?:co|phat sinh|gap)\\b.{0,300}\\bbao cao\\b");
  private static final Pattern OFTEN_FIRST =
      Pattern.compile("^(?:dinh ky )?[^.;,]{0,30}\\b(?:hang|moi) (?:tuan|thang|quy)\\b");

  /** "Trước ngày B/6": a scan took the day for a letter, and it may have been 8 or 13. */
  private static final Pattern BLURRED_DAY =
      Pattern.compile(
          "\\b(?:truoc|cham nhat(?: la)?|den het|muon nhat) ngay"
              + " (?=[^\\s/]{0,2}[^\\s\\d/])[^\\s/]{1,3}/\\d{1,2}(?:/\\d{4})?");

  /** Only when it begins: until when is the text's to say. */
  private static final Pattern ONLY_BEGINS =
      Pattern.compile(
          "\\b(?:bat dau|ke) tu (?:(?:dau |cuoi |giua )?thang \\d{1,2}\\b|quy"
              + " (?:iv|i{1,3}|[1-4])\\b)(?:(?:/| nam )\\d{4})?(?!\\s*(?:den|-))");

  private static final Pattern BEGINS_THEN =
      Pattern.compile(
          "\\s*,?\\s*(?:(?:bat dau |ke )?tu (?:ngay |thang |quy )|trong (?:suot )?mua"
              + " )[^.;,]{1,60}");
  private static final Pattern AFTER_IT =
      Pattern.compile(
          "\\b(?:ngay )?sau khi (?:nuoc|bao|lu|mua|dich|thien tai|su co|co|het|ket thuc|be mac|duoc"
              + " (?:phe duyet|ban hanh|cap|giao)|[^.;,]{2,80} duoc [^.;,]{0,60}\\b(?:phe duyet|ban"
              + " hanh|thong qua|cap|giao))\\b[^.;]{0,80}[.;]?\\s*$");
  private static final Pattern PERIODIC =
      Pattern.compile(
          "^(?:thuong xuyen\\s+)?(?:to chuc\\s+)?dinh ky\\b|\\bto chuc dinh ky\\b|\\bdinh ky"
              + " (?:kiem tra|ra soat|tuan tra|thanh tra|giam sat|danh gia|to chuc|hop|duy tri|ve"
              + " sinh|thu gom|cap nhat|bao duong|gap)\\b");
  private static final Pattern PERIODIC_LAST =
      Pattern.compile("[.;]\\s+(?:thuc hien |to chuc |trien khai )?dinh ky\\s*[.;]?\\s*$");
  private static final Pattern STANDING =
      Pattern.compile(
          "(?:[.;]\\s+|\\b(?:thuc hien|trien khai|tien hanh|duy tri)\\s+)(?:(?:duoc )?(?:thuc"
              + " hien|trien khai|tien hanh|duy tri) )?thuong xuyen(?: trong nam| ca nam|,? lien"
              + " tuc| (?:trong )?suot [^.;]{1,80})?\\s*[.;]?\\s*$|\\bduoc (?:thuc hien|trien"
              + " khai|tien hanh|duy tri) thuong xuyen\\b");
  private static final String ALWAYS = "thường xuyên ";
  private static final Pattern DAILY =
      Pattern.compile(
          "(?:^|[.;:,]\\s*)(?:hang|moi) ngay\\b|\\bmoi"
              + " ngay\\s+\\d|\\b(?:lan|luot|buoi)\\s?/\\s?ngay\\b");

  private final Dating dating;
  private final TimeField field;

  UndatedDuty(Dating dating, TimeField field) {
    this.dating = dating;
    this.field = field;
  }

  TimeReading read(String text, String plain) {
    if (!OFTEN_FIRST.matcher(plain).find()
        && (ON_EVENT.matcher(plain).find() || AFTER_IT.matcher(plain).find())) {
      return TimeReading.clear(bare(Reading.Timing.ON_EVENT, text));
    }
    if (STANDING.matcher(plain).find() || alwaysDoes(text)) {
      return TimeReading.clear(bare(Reading.Timing.STANDING, text));
    }
    Recurrence recurrence = recurrence(plain);
    if (recurrence != null) {
      String rest = plain.substring(recurrence.end());
      Matcher begins = BEGINS_THEN.matcher(rest);
      int end = recurrence.end() + (begins.lookingAt() ? begins.end() : 0);
      return field.recurring(
          recurrence, text.substring(recurrence.at(), end), plain.substring(recurrence.at(), end));
    }
    if (DAILY.matcher(plain).find()) {
      return TimeReading.clear(bare(Reading.Timing.STANDING, text));
    }
    Relative relative = Relative.in(plain);
    if (relative != null) {
      return relative.read(text.substring(relative.at(), relative.end()), dating);
    }
    Matcher begins = ONLY_BEGINS.matcher(plain);
    if (begins.find()) {
      return onlyBegun(text.substring(begins.start(), begins.end()));
    }
    Matcher event = EVENT_OF_THE_YEAR.matcher(plain);
    if (event.find()) {
      String phrase = text.substring(event.start(), event.end());
      return Dating.dayUnknown(phrase, TimeReading.beforeAPeriod(phrase));
    }
    if (PERIODIC.matcher(plain).find() || PERIODIC_LAST.matcher(plain).find()) {
      return new TimeReading(bare(Reading.Timing.PERIODIC_UNSTATED, text), TimeReading.HOW_OFTEN);
    }
    Matcher blurred = BLURRED_DAY.matcher(plain);
    if (blurred.find()) {
      String phrase = text.substring(blurred.start(), blurred.end());
      return Dating.dayUnknown(phrase, TimeReading.notADay(phrase));
    }
    return TimeReading.NONE;
  }

  private static TimeReading onlyBegun(String phrase) {
    return Dating.dayUnknown(
        phrase,
        new Doubt(
            "\"%s\": đến khi nào?".formatted(phrase), "\"%s\": until when?".formatted(phrase)));
  }

  /** "Trạm Y tế xã thường xuyên giám sát …"; without who does it, it says only how well. */
  private static boolean alwaysDoes(String text) {
    Subject subject = Subject.of(text);
    String told = subject == null ? "" : subject.rest();
    return told.startsWith(ALWAYS) && Verbs.begin(told.substring(ALWAYS.length()));
  }

  /** One that says how often to act; "dự toán hằng năm", "họp hằng tháng của thôn" do not. */
  private static @Nullable Recurrence recurrence(String plain) {
    Recurrence found = Recurrence.in(plain);
    while (found != null) {
      String before = Clause.before(plain, found.at(), "");
      boolean leading = Clause.START.matcher(before).find();
      boolean closing =
          found.every() != Reading.Every.YEAR
              && !ADJECTIVE_OF.matcher(before).find()
              && !plain.startsWith(" cua", found.end());
      if (found.counted() || leading || closing) {
        return found;
      }
      found = Recurrence.in(plain, found.end());
    }
    return null;
  }

  static Reading.Schedule bare(Reading.Timing kind, String text) {
    return new Reading.Schedule(kind, null, null, null, null, null, text);
  }
}

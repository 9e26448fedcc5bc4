package vn.thac.reading.plan;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Amendment;
import vn.thac.reading.layout.Item;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.basis.Citation;

/** Instructions upon another plan, by the verbs they begin with and the place they name there. */
final class AmendmentReader {

  private static final Pattern AMENDS =
      Pattern.compile(
          "\\b(?:sua doi|bo sung|dieu chinh|bai bo|thay the)\\b.{0,80}?\\bke hoach so\\s");
  private static final Pattern NEW_DATE =
      Pattern.compile(
          "^(?=.{0,300}\\b(?:thoi (?:han|gian|diem)|han|ngay)\\b)(?:.{0,400}\\bthay (?:cho|the"
              + " cho|vi)\\b|(?:dieu chinh|gia han|keo dai|lui|rut ngan) (?:thoi|han))");
  private static final Pattern REPEAL =
      Pattern.compile("^(?:bai bo|huy bo|bo (?=diem|khoan|muc|noi))");
  private static final Pattern ADD = Pattern.compile("^bo sung\\b");
  private static final Pattern REPLACE =
      Pattern.compile("^(?:sua doi|thay the|dieu chinh|thay)\\b");
  private static final Pattern UNCHANGED =
      Pattern.compile(
          "^(?:cac|nhung) (?:noi dung|nhiem vu|quy dinh) (?:khac|con lai)\\b.*\\b(?:khong thay"
              + " doi|giu nguyen|van giu|tiep tuc|thuc hien theo)\\b");
  private static final Pattern PLACE =
      Pattern.compile(
          "\\b(?:(?:tiet |gach dau dong )?(?:diem"
              + " (?<letter>[a-zđ]))?,?\\s?(?:(?:khoan|tiet|so|diem)"
              + " (?<number>\\d{1,2}(?:\\.\\d{1,2}){0,2}),?\\s)?(?:muc|phan)"
              + " (?<section>[ivx]{1,5}|\\d{1,2})\\b(?:\\.(?<rest>[0-9a-zđ]{1,2}(?:\\.[0-9a-zđ]{1,2}){0,2}))?|(?<annex>phu"
              + " luc)(?: (?:so )?(?<which>[ivx]{1,4}|\\d{1,2})\\b)?)");

  private AmendmentReader() {}

  /** The number of the plan that this one changes, by its title or the words that issue it. */
  static @Nullable String planAmended(String text) {
    Matcher amends = AMENDS.matcher(Plain.of(text));
    return amends.find()
        ? Citation.in(text).stream()
            .filter(cited -> cited.end() > amends.end())
            .map(Citation::number)
            .findFirst()
            .orElse(null)
        : null;
  }

  /** The instruction in this item, or nothing. */
  static @Nullable Amendment in(Item item, String whole, String plan) {
    String plain = Plain.of(Near.first(item.text(), 1_000));
    Amendment.Does does = does(plain);
    if (does == null) {
      return null;
    }
    String element = element(plain, item.text(), does);
    boolean heading = element == null && item.children().stream().anyMatch(Item::numbered);
    return heading ? null : new Amendment(item.ref(), does, plan, element, whole, item.lines());
  }

  /** "Các nội dung khác … không thay đổi." */
  static boolean leavesTheRest(Item item) {
    return UNCHANGED.matcher(Plain.of(Near.first(item.text(), 1_000))).find();
  }

  private static Amendment.@Nullable Does does(String plain) {
    if (NEW_DATE.matcher(plain).find()) {
      return Amendment.Does.NEW_DATE;
    }
    if (REPEAL.matcher(plain).find()) {
      return Amendment.Does.REPEAL;
    }
    if (ADD.matcher(plain).find()) {
      return Amendment.Does.ADD;
    }
    return REPLACE.matcher(plain).find() ? Amendment.Does.REPLACE : null;
  }

  /** The place named; what is new comes behind the one after "sau". */
  private static @Nullable String element(String plain, String text, Amendment.Does does) {
    int after = does == Amendment.Does.ADD ? plain.indexOf(" sau ") : -1;
    Matcher place = PLACE.matcher(plain);
    if (!place.find(Math.max(0, after))) {
      return null;
    }
    if (place.group("annex") != null) {
      return "PL"
          + (place.group("which") == null ? "" : place.group("which").toUpperCase(Locale.ROOT));
    }
    StringBuilder ref = new StringBuilder(place.group("section").toUpperCase(Locale.ROOT));
    for (String part : new String[] {"rest", "number", "letter"}) {
      if (place.group(part) != null) {
        ref.append('.').append(text, place.start(part), place.end(part));
      }
    }
    return ref.toString();
  }
}

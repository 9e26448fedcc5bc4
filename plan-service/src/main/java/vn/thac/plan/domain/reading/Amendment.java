package vn.thac.plan.domain.reading;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An instruction upon another plan: it orders nothing itself, and what it changes stands there.
 *
 * @param ref where it stands in this plan
 * @param does what it does
 * @param plan the number of the plan it changes, such as "45/KH-UBND"; absent where it is not given
 * @param element what it changes there, such as "II.3.d" or "PL"; absent where it could not be read
 * @param text the whole instruction, with the new words
 */
public record Amendment(
    String ref,
    Does does,
    @Nullable String plan,
    @Nullable String element,
    String text,
    Lines lines) {

  /** What becomes of the element. */
  public enum Does {
    REPLACE,
    /** What is new comes after the element. */
    ADD,
    REPEAL,
    NEW_DATE
  }

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
    Does does = does(plain);
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

  private static @Nullable Does does(String plain) {
    if (NEW_DATE.matcher(plain).find()) {
      return Does.NEW_DATE;
    }
    if (REPEAL.matcher(plain).find()) {
      return Does.REPEAL;
    }
    if (ADD.matcher(plain).find()) {
      return Does.ADD;
    }
    return REPLACE.matcher(plain).find() ? Does.REPLACE : null;
  }

  /** The place named; what is new comes behind the one after "sau". */
  private static @Nullable String element(String plain, String text, Does does) {
    int after = does == Does.ADD ? plain.indexOf(" sau ") : -1;
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

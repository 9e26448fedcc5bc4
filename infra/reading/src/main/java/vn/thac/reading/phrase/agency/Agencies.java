package vn.thac.reading.phrase.agency;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;

/** Tells names of agencies, posts and groups of them from other text, and where a name ends. */
public final class Agencies {

  private static final String WHATEVER_FOLLOWS =
      """
      ubnd|uy ban|hdnd|hoi dong|thuong truc(?! (?:trien khai|thuc hien|tham muu|giup|theo doi|tong hop|don doc))|tt\\.? ?(?:hdnd|dang uy|huyen uy|tinh uy)|van phong|trung tam
      cong an|thanh tra|toa an|vien kiem sat|kho bac|chi cuc|tong cuc|kiem lam|hai quan|chi nhanh
      lien doan|lien minh|lien hiep|cong doan|doan thanh nien|(?:tinh|thanh|huyen|thi|quan|xa|phuong) ?doan
      mat tran|mttq|ub ?mt(?:tq)?(?:vn)?|cap uy|(?:dang|tinh|huyen|thanh|thi|quan) uy
      thu vien|bao tang|nha hat|hoc vien|(?:doan|to) (?:kiem tra|cong tac|lien nganh|thanh tra|giam sat)|benh vien|bao hiem|bhxh|ngan hang|quy tin dung|buu dien|dien luc|vien thong|hat kiem|cong ty|tap doan
      tong cong ty|hop tac xa|htx|xi nghiep|thong ke (?:tinh(?! hinh)|thanh pho|co so|khu vuc|huyen)
      thue (?:tinh|thanh pho|co so|khu vuc)|quan ly thi truong|doi quan ly|bo doi|don bien phong
      canh sat|quan su|(?:pho )?(?:thu truong|chu tich|giam doc|hieu truong|bi thu|tong giam doc)
      nguoi dung dau|lanh dao|(?:pho )?truong (?:cac )?(?:phong|ban|thon|khu|khoa|bo|tieu|doan|thong ke|tram|ap)
      (?:pho )?chanh (?:van|thanh)|to truong|doi truong|hiep hoi|vnpt|viettel|mobifone|cong chuc|can bo|vien chuc|dong chi|giao vien
      nhan vien|chuyen vien|thanh vien|uy vien|ke toan|thu ky|bac si|ban giam (?:doc|hieu)|bo truong|thu truong
      trung uong (?:doan|hoi)|(?:hai|ba|bon|nam) (?:nganh|ben|co quan|don vi)|bo phan|bo chi huy|don vi|co quan|doanh nghiep|khu pho|to dan pho|cong thong tin dien tu|chu dau tu
      dai truyen thanh|ban chi dao|ban chi huy|ban quan ly|ban to chuc|ban dai dien|to cong|to giup viec
      phong (?:chuyen mon|giao dich|kham)|nha (?:truong|van hoa|thieu nhi)|ban dan van|ban tuyen giao|doan cong tac|tieu ban
      tram (?:y te|khuyen nong|thu y|truyen thanh|bao ve)|nhom|bao va (?:dai|phat thanh)|tong (?:dai|bien tap)
      """;
  private static final String BEFORE_A_PROPER_WORD =
      """
      so|ban|bo|phong|dai|bao|cuc|vu|hoi|doan|truong|vien|to|doi|quy|tram|thon|khoa|khoi|cum|hat|don
      xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|dac khu|ap|xom|khom|buon|lang|cau lac bo|clb|tap chi
      """;
  private static final String AFTER_EVERY =
      """
      so|ban|nganh|co quan|don vi|phong|bo|cap|chi cuc|cuc|vu|vien|dai|bao|trung tam|truong|to|hoi|doan the
      doan|to chuc|xa|phuong|huyen|thi|thanh pho|quan|tinh|dia phuong|thon|khu|ap|xom|co so|cong ty|doanh nghiep
      htx|hop tac xa|benh vien|tram|khoa|khoi|cum|doi|cong chuc|can bo|vien chuc|chuc danh|thanh vien|ubnd
      uy ban|ub ?mt|thu truong|chu tich|pho|truong phong|nha truong|nha mang|dong chi|giao vien|chu dau tu
      chu rung|lien doan|luc luong|tieu ban|nhom|ngan hang|chi nhanh|ho kinh doanh|hat|lanh dao|bo phan|dac khu
      """;

  /** Begin a name whatever follows. */
  private static final Pattern BEGINS = Pattern.compile("^(?:" + any(WHATEVER_FOLLOWS) + ")\\b");

  /** Begin a name as well, but look like "chỉ bổ sung", "đăng bổ sung" without their marks. */
  private static final Pattern BEGINS_AS_WRITTEN = Pattern.compile("(?U)^(?:Chi bộ|Đảng bộ)\\b");

  /** Begin a name only before a proper word: "Sở Nội vụ", not "sở hữu". */
  private static final Pattern BEGINS_PROPER =
      Pattern.compile("^(?:" + any(BEFORE_A_PROPER_WORD) + ")\\s");

  /** Begin a group: "các sở", not "các nội dung". */
  private static final Pattern BEGINS_GROUP =
      Pattern.compile(
          "^(?:(?:tat ca|toan bo|toan the|moi) )?(?:cac|nhung) (?:" + any(AFTER_EVERY) + ")\\b");

  private static final Pattern CALLED_UPON =
      Pattern.compile(
          "^(?:(?:trach nhiem )?(?:giao(?: trach nhiem)?(?: cho)?|de nghi|kinh de nghi|yeu cau|phan"
              + " cong|uy quyen(?: cho)?|do|doi voi|trach nhiem cua|nhiem vu cua))\\s*:?\\s+(?=.)");
  private static final String EDGE = " \t\n\f\r\u000b.,;:-";

  /** "Bộ Văn hóa, Thể thao và Du lịch": a comma that does not end the name. */
  private static final Pattern LISTED_NAME =
      Pattern.compile(
          "^\\s*,\\s\\p{Lu}\\p{Ll}+(?:\\s(?!và\\s)\\p{Ll}+){0,2}(?:,\\s\\p{Lu}\\p{Ll}+(?:\\s(?!và\\s)\\p{Ll}+){0,2})*+\\svà\\s\\p{Lu}");

  /** Without their marks they look like "mỗi", "về", "để", which end names. */
  private static final Set<String> OTHER_WORDS = Set.of("mới", "vệ", "đê");

  private static final Pattern CLOSED =
      Pattern.compile("^\\s*,\\s(?<field>\\p{Ll}[\\p{Ll}\\s]{2,30})\\)");

  /** Begins a further name in a list, in small letters as well. */
  private static final Pattern POST =
      Pattern.compile(
          "^(?:dong chi|chinh quyen|can bo phu trach|cong chuc|vien chuc|chuyen vien|giao"
              + " vien)\\s");

  /** No words that begin a name are longer. */
  static final int LONGEST_WORDS = 100;

  private Agencies() {}

  private static String any(String words) {
    return words.strip().replace('\n', '|');
  }

  /** Whether this text begins with the name of an agency, a post or a group of them. */
  public static boolean begin(String text) {
    String plain = Plain.of(Near.first(text, LONGEST_WORDS));
    if (BEGINS_GROUP.matcher(plain).find()) {
      return true;
    }
    if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    if (BEGINS.matcher(plain).find() || BEGINS_AS_WRITTEN.matcher(text).find()) {
      return true;
    }
    Matcher proper = BEGINS_PROPER.matcher(plain);
    return proper.find() && properWord(text, proper.end());
  }

  /** Whether it begins with a post or a person, which are written in small letters as well. */
  public static boolean beginsPost(String text) {
    return POST.matcher(Plain.of(Near.first(text, LONGEST_WORDS))).find();
  }

  /** Whether an office is named here with a small first letter: "về phòng Nội vụ". */
  public static boolean beginsLow(String text) {
    Matcher proper = BEGINS_PROPER.matcher(Plain.of(Near.first(text, LONGEST_WORDS)));
    return proper.find() && properWord(text, proper.end());
  }

  private static boolean properWord(String text, int at) {
    return at < text.length()
        && (Character.isUpperCase(text.charAt(at)) || Character.isDigit(text.charAt(at)));
  }

  /**
   * Where a name at the start of this text ends: at the first of these endings, of which the words
   * count only in small letters ("về" ends a name, "Về" does not).
   *
   * @param endings for the plain text; each a sign, or blanks and a word
   */
  public static int endOf(String text, Pattern endings) {
    String plain = Plain.of(text);
    Matcher end = endings.matcher(plain);
    while (end.find()) {
      String found = text.substring(end.start(), end.end()).strip();
      boolean word = !found.isEmpty() && Character.isLetter(found.charAt(0));
      boolean comma = found.equals(",") && goesOn(text.substring(end.start()));
      boolean other = OTHER_WORDS.contains(found);
      if (!comma && !other && (!word || Character.isLowerCase(found.charAt(0)))) {
        return end.start();
      }
    }
    return text.length();
  }

  /** "Sở Văn hóa, Thể thao và Du lịch", "(qua Phòng Quản lý, bảo vệ rừng)". */
  private static boolean goesOn(String fromComma) {
    Matcher closed = CLOSED.matcher(fromComma);
    return LISTED_NAME.matcher(fromComma).find()
        || closed.find() && Verbs.begin(closed.group("field"));
  }

  /** How many brackets are open there. */
  static int depth(String text, int end) {
    int depth = 0;
    for (int i = 0; i < end; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return Math.max(depth, 0);
  }

  public static String bare(String name) {
    int from = 0;
    int to = name.length();
    while (from < to && EDGE.indexOf(name.charAt(from)) >= 0) {
      from++;
    }
    while (from < to && EDGE.indexOf(name.charAt(to - 1)) >= 0) {
      to--;
    }
    return name.substring(from, to).replace('\n', ' ');
  }

  /** Without "Giao", "Đề nghị" and the like before it. */
  public static String uncalled(String text) {
    Matcher called = CALLED_UPON.matcher(Plain.of(Near.first(text, LONGEST_WORDS)));
    return called.find() && begin(text.substring(called.end()))
        ? text.substring(called.end())
        : text;
  }
}

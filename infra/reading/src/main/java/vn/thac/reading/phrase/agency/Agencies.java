package vn.thac.reading.phrase.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;

/**
 * Tells names of agencies, posts and groups of them from other text, and parts a list of them.
 * Names hold commas and "và" themselves ("Các sở, ban, ngành", "Sở Văn hóa, Thể thao và Du lịch"),
 * so a new name begins only with a word that begins names.
 */
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
  private static final Pattern BEGINS_AS_WRITTEN = Pattern.compile("^(?:Chi bộ|Đảng bộ)\\b");

  /** Begin a name only before a proper word: "Sở Nội vụ", not "sở hữu". */
  private static final Pattern BEGINS_PROPER =
      Pattern.compile("^(?:" + any(BEFORE_A_PROPER_WORD) + ")\\s");

  /** Begin a group: "các sở", not "các nội dung". */
  private static final Pattern BEGINS_GROUP =
      Pattern.compile(
          "^(?:(?:tat ca|toan bo|toan the|moi) )?(?:cac|nhung) (?:" + any(AFTER_EVERY) + ")\\b");

  /** Begin a name in a list by their capital: "Công an xã, Đội phòng cháy, chữa cháy cơ sở". */
  private static final Pattern BODY =
      Pattern.compile(
          "^(?:doi(?! (?:ngu|moi|voi|tuong|ngoai))|hoi(?!"
              + " (?:nhap|nghi|thao|thi|cho|hoa))|tram|to(?! (?:chuc|hop))|truong(?! hop))\\s");

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*\\n\\s*[-–+•]?\\s*|\\s*[;,/]\\s*|\\s+(?:va|hoac|cung|cung voi)\\s+");
  private static final Pattern CALLED_UPON =
      Pattern.compile(
          "^(?:(?:trach nhiem )?(?:giao(?: trach nhiem)?(?: cho)?|de nghi|kinh de nghi|yeu cau|phan"
              + " cong|uy quyen(?: cho)?|do|doi voi|trach nhiem cua|nhiem vu cua))\\s*:?\\s+(?=.)");

  /** "Sở Y tế (cơ quan thường trực)": what it is besides is not its name. */
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "\\s*\\((?:[Cc]ơ quan|[Đđ]ơn vị|[Tt]hường trực|[Đđ]ầu mối|[Pp]h[uụ] tr[aá]ch|[Ss]au"
              + " đây|[Gg]ọi|[Cc]o quan|[Dd]on vi)[^()]*\\)");

  private static final Pattern OF_DEPUTIES = Pattern.compile("\\b(?:hdnd|dbqh)$");
  private static final Pattern BROADCASTS = Pattern.compile("(?:dai|phat thanh)\\b");
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

  /** "Hội đồng bồi thường, hỗ trợ và tái định cư" is one body of the Land Law. */
  private static final Pattern OF_COMPENSATION =
      Pattern.compile(
          "(?:hoi dong|ban|to) boi thuong(?:, ho tro,?(?: va)? tai dinh cu|(?:,| va) giai phong mat"
              + " bang)\\b");

  private static final int LONGEST_LIST = 1_500;

  /** No words that begin a name are longer. */
  private static final int LONGEST_WORDS = 100;

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

  /** The names in a list, as written; none where it is too long to be one. */
  public static List<String> split(String list) {
    if (list.length() > LONGEST_LIST) {
      return List.of();
    }
    String text = uncalled(list);
    String plain = Plain.of(text);
    List<String> names = new ArrayList<>();
    int start = 0;
    int from = 0;
    Matcher between = BETWEEN.matcher(plain);
    while (between.find(from)) {
      from = between.end();
      boolean part = plain.substring(between.start(), from).contains(";");
      String next = text.substring(from);
      if (depth(text, between.start()) == 0
          && !inOne(plain, between.start())
          && (part || begin(next) || inList(next) || othersLike(text.substring(start), next))
          && !belongs(plain.substring(start, between.start()), plain.substring(from))) {
        add(names, text.substring(start, between.start()));
        start = from;
      }
    }
    add(names, text.substring(start));
    return names;
  }

  private static boolean inList(String next) {
    boolean body = !next.isEmpty() && Character.isUpperCase(next.charAt(0));
    return beginsPost(next)
        || body && BODY.matcher(Plain.of(Near.first(next, LONGEST_WORDS))).find();
  }

  /** "Công ty Điện lực, các thương nhân xăng dầu": after one agency, all of a kind. */
  private static boolean othersLike(String before, String next) {
    return next.startsWith("các ") && begin(before) && Character.isUpperCase(before.charAt(0));
  }

  private static boolean inOne(String plain, int at) {
    return OF_COMPENSATION
        .matcher(plain)
        .results()
        .anyMatch(of -> of.start() < at && at < of.end());
  }

  /** Whether the text begins with a body whose name is made of orders. */
  static boolean beginsOfCompensation(String plain) {
    return OF_COMPENSATION.matcher(plain).lookingAt();
  }

  /** "Văn phòng HĐND và UBND" is one office. */
  private static boolean belongs(String before, String after) {
    boolean office = before.startsWith("van phong") && OF_DEPUTIES.matcher(before).find();
    boolean press = before.equals("bao") && BROADCASTS.matcher(after).lookingAt();
    return press || office && after.startsWith("ubnd") || office && after.startsWith("hdnd");
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

  private static void add(List<String> names, String name) {
    String bare = bare(DESCRIBED.matcher(name).replaceAll(""));
    if (!bare.isEmpty()) {
      names.add(bare);
    }
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

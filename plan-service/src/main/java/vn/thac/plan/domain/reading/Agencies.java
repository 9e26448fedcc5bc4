package vn.thac.plan.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells names of agencies, posts and groups of them from other text, and parts a list of them.
 * Names hold commas and "và" themselves ("Các sở, ban, ngành", "Sở Văn hóa, Thể thao và Du lịch"),
 * so a new name begins only with a word that begins names.
 */
final class Agencies {

  private static final String WHATEVER_FOLLOWS =
      """
      ubnd|uy ban|hdnd|hoi dong|thuong truc|van phong|trung tam|cong an|thanh tra|toa an|kho bac
      chi cuc|tong cuc|lien doan|lien minh|cong doan|(?:tinh|thanh|huyen|thi|quan) ?doan
      mat tran|mttq|ub ?mt(?:tq)?(?:vn)?|dang uy|(?:tinh|huyen|thanh|thi) uy
      hoc vien|benh vien|bao hiem|bhxh|ngan hang|buu dien|dien luc|hat kiem|cong ty|tap doan
      (?:pho )?(?:thu truong|chu tich|giam doc|hieu truong)|nguoi dung dau|lanh dao
      (?:pho )?truong (?:cac )?(?:phong|ban|thon|khu)|chanh (?:van|thanh)|cong chuc|can bo
      bo phan|bo chi huy|don vi|co quan|doanh nghiep|khu pho|cong thong tin dien tu
      dai truyen thanh|ban chi dao|ban quan ly|ban to chuc|to cong|phong chuyen mon
      """;
  private static final String BEFORE_A_PROPER_WORD =
      """
      so|ban|bo|phong|dai|bao|cuc|vu|hoi|doan|truong|vien|to|doi|quy|tram|thon
      xa|phuong|thi tran|huyen|quan|thi xa|thanh pho|dac khu
      """;
  private static final String AFTER_EVERY =
      """
      so|ban|nganh|co quan|don vi|phong|bo|cap|chi cuc|dai|trung tam|truong|to|hoi|doan the|to chuc
      xa|phuong|huyen|thi|thanh pho|quan|dia phuong|thon|khu|ap|co so|cong ty|doanh nghiep
      cong chuc|can bo|vien chuc|chuc danh|thanh vien|ubnd|uy ban|ub ?mt|thu truong|chu tich|pho
      """;

  /** Begin a name whatever follows. */
  private static final Pattern BEGINS = Pattern.compile("^(?:" + any(WHATEVER_FOLLOWS) + ")\\b");

  /** Begin a name only before a proper word: "Sở Nội vụ", not "sở hữu". */
  private static final Pattern BEGINS_PROPER =
      Pattern.compile("^(?:" + any(BEFORE_A_PROPER_WORD) + ")\\s");

  /** Begin a group: "các sở", not "các nội dung". */
  private static final Pattern BEGINS_GROUP =
      Pattern.compile("^(?:tat ca |toan bo )?cac (?:" + any(AFTER_EVERY) + ")\\b");

  private static final Pattern BETWEEN = Pattern.compile("\\s*[;,]\\s*|\\s+(?:va|hoac|cung)\\s+");
  private static final Pattern CALLED_UPON =
      Pattern.compile("^(?:giao(?: cho)?|de nghi|yeu cau|phan cong|do|doi voi)\\s+(?=.)");
  private static final Pattern EDGE = Pattern.compile("^[\\s.,;:-]+|[\\s.,;:-]+$");

  private static final int LONGEST_LIST = 1_500;

  private Agencies() {}

  private static String any(String words) {
    return words.strip().replace('\n', '|');
  }

  /** Whether this text begins with the name of an agency, a post or a group of them. */
  static boolean begin(String text) {
    String plain = Plain.of(text);
    if (BEGINS_GROUP.matcher(plain).find()) {
      return true;
    }
    if (text.isEmpty() || !Character.isUpperCase(text.charAt(0))) {
      return false;
    }
    if (BEGINS.matcher(plain).find()) {
      return true;
    }
    Matcher proper = BEGINS_PROPER.matcher(plain);
    return proper.find() && properWord(text, proper.end());
  }

  private static boolean properWord(String text, int at) {
    return at < text.length()
        && (Character.isUpperCase(text.charAt(at)) || Character.isDigit(text.charAt(at)));
  }

  /** The names in a list, as written; none where it is too long to be one. */
  static List<String> split(String list) {
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
          && (part || begin(next))
          && !belongs(plain.substring(start, between.start()), plain.substring(from))) {
        add(names, text.substring(start, between.start()));
        start = from;
      }
    }
    add(names, text.substring(start));
    return names;
  }

  /** "Văn phòng HĐND và UBND" is one office, "Mặt trận và các đoàn thể" one address. */
  private static boolean belongs(String before, String after) {
    boolean office = before.startsWith("van phong") && before.matches(".*\\b(?:hdnd|dbqh)");
    boolean front = before.matches("(?:ub ?mt|mttq|(?:uy ban )?mat tran|uy ban mttq).{0,40}");
    return office && after.startsWith("ubnd")
        || office && after.startsWith("hdnd")
        || front && after.matches("(?s)cac (?:doan the|to chuc).*");
  }

  private static int depth(String text, int end) {
    int depth = 0;
    for (int i = 0; i < end; i++) {
      depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
    }
    return Math.max(depth, 0);
  }

  private static void add(List<String> names, String name) {
    String bare = bare(name);
    if (!bare.isEmpty()) {
      names.add(bare);
    }
  }

  static String bare(String name) {
    return EDGE.matcher(name).replaceAll("");
  }

  /** Without "Giao", "Đề nghị" and the like before it. */
  static String uncalled(String text) {
    Matcher called = CALLED_UPON.matcher(Plain.of(text));
    return called.find() && begin(text.substring(called.end()))
        ? text.substring(called.end())
        : text;
  }
}

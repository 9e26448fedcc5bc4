package vn.thac.reading.phrase.agency;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;

/**
 * Parts a list of agencies and posts into its names. Names hold commas and "và" themselves ("Các
 * sở, ban, ngành", "Sở Văn hóa, Thể thao và Du lịch"), so a new name begins only with a word that
 * begins names.
 */
public final class AgencyList {

  /** Begin a name in a list by their capital: "Công an xã, Đội phòng cháy, chữa cháy cơ sở". */
  private static final Pattern BODY =
      Pattern.compile(
          "^(?:doi(?! (?:ngu|moi|voi|tuong|ngoai))|hoi(?!"
              + " (?:nhap|nghi|thao|thi|cho|hoa))|tram|to(?! (?:chuc|hop))|truong(?! hop))\\s");

  private static final Pattern BETWEEN =
      Pattern.compile("\\s*\\n\\s*[-–+•]?\\s*|\\s*[;,/]\\s*|\\s+(?:va|hoac|cung|cung voi)\\s+");

  /** "Sở Y tế (cơ quan thường trực)": what it is besides is not its name. */
  private static final Pattern DESCRIBED =
      Pattern.compile(
          "\\s*\\((?:[Cc]ơ quan|[Đđ]ơn vị|[Tt]hường trực|[Đđ]ầu mối|[Pp]h[uụ] tr[aá]ch|[Ss]au"
              + " đây|[Gg]ọi|[Cc]o quan|[Dd]on vi)[^()]*\\)");

  private static final Pattern OF_DEPUTIES = Pattern.compile("\\b(?:hdnd|dbqh)$");
  private static final Pattern BROADCASTS = Pattern.compile("(?:dai|phat thanh)\\b");

  /** "Hội đồng bồi thường, hỗ trợ và tái định cư" is one body of the Land Law. */
  private static final Pattern OF_COMPENSATION =
      Pattern.compile(
          "(?:hoi dong|ban|to) boi thuong(?:, ho tro,?(?: va)? tai dinh cu|(?:,| va) giai phong mat"
              + " bang)\\b");

  private static final int LONGEST_LIST = 1_500;

  private AgencyList() {}

  /** The names in a list, as written; none where it is too long to be one. */
  public static List<String> split(String list) {
    if (list.length() > LONGEST_LIST) {
      return List.of();
    }
    String text = Agencies.uncalled(list);
    String plain = Plain.of(text);
    List<String> names = new ArrayList<>();
    int start = 0;
    int from = 0;
    Matcher between = BETWEEN.matcher(plain);
    while (between.find(from)) {
      from = between.end();
      boolean part = plain.substring(between.start(), from).contains(";");
      String next = text.substring(from);
      if (Agencies.depth(text, between.start()) == 0
          && !inOne(plain, between.start())
          && (part
              || Agencies.begin(next)
              || inList(next)
              || othersLike(text.substring(start), next))
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
    return Agencies.beginsPost(next)
        || body && BODY.matcher(Plain.of(Near.first(next, Agencies.LONGEST_WORDS))).find();
  }

  /** "Công ty Điện lực, các thương nhân xăng dầu": after one agency, all of a kind. */
  private static boolean othersLike(String before, String next) {
    return next.startsWith("các ")
        && Agencies.begin(before)
        && Character.isUpperCase(before.charAt(0));
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

  private static void add(List<String> names, String name) {
    String bare = Agencies.bare(DESCRIBED.matcher(name).replaceAll(""));
    if (!bare.isEmpty()) {
      names.add(bare);
    }
  }
}

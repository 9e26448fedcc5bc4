package vn.thac.reading.phrase.agency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Confidence;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;

/**
 * Who is to do a task by a clause of it, wherever that stands: "giao Sở A chủ trì, phối hợp với Sở
 * B …", "Trong quý II, Sở A chủ trì; Sở B phối hợp", "…: UBND các xã thực hiện".
 */
public final class Assignment {

  private static final int LONGEST = 240;
  private static final int LOOKED_AT = 2_000;

  private static final Pattern LEADS =
      Pattern.compile(
          "\\s+(?:cung |dong |lam |duoc giao |la (?:don vi|co quan|dau moi) )?chu"
              + " tri\\b(?!\\s*:)|\\s+chiu trach nhiem chinh\\b|\\s+(?:la|lam) (?:(?:don vi|co"
              + " quan) )?dau moi(?=\\s*,|\\s+phoi hop)");
  private static final Pattern IS_IN_CHARGE =
      Pattern.compile("\\s+(?:phu trach|dam nhan|dam nhiem)(?=\\s*(?:[,;.)]|$))");
  private static final Pattern DOES = Pattern.compile("\\s+thuc hien(?=\\s*(?:[,;.)]|$))");
  private static final Pattern WORKS_WITH =
      Pattern.compile("\\s+(?=phoi hop(?: chat che)?(?: cung)? (?:voi|cung(?! cap))\\b)");
  private static final Pattern CLAUSE = Pattern.compile("[;:(\\n]|\\.\\s");
  private static final Pattern GIVEN_TO =
      Pattern.compile("(?:^|[\\s,])(?:do|giao(?: cho)?|phan cong|de nghi|yeu cau)\\s+");

  /** What may stand before the name in its clause, up to a comma. */
  private static final Pattern CIRCUMSTANCE =
      Pattern.compile(
          "^(?:trong|khi|ngay|sau|truoc|tu|den|hang|moi|dinh ky|theo|can cu|tren co so|nhan"
              + " dip|nham|de|tai|vao|dot|cung voi|doi voi|cham nhat)\\b");

  /** "Danh mục hoạt động, đơn vị chủ trì, … tại Phụ lục" names a column and nobody. */
  private static final Pattern COLUMN = Pattern.compile(",\\s*(?:don vi|co quan|cap|noi)\\s*$");

  /** "Ban Chỉ đạo giảm nghèo phường": what it is for is an order elsewhere. */
  private static final Pattern BODY_FOR =
      Pattern.compile(
          "^(?:ban (?:chi dao|chi huy|quan ly|to chuc|van dong)|hoi dong|to (?:cong tac|giup"
              + " viec)|tieu ban|quy|cau lac bo)\\s[^,;]*$");

  private static final Pattern TOGETHER_WITH =
      Pattern.compile(
          "^(?:\\s+(?:thuc hien|tham muu|trien khai))?\\s*[,;]?\\s*(?:va\\s+)?(?:(?:co (?:su"
              + " )?)?phoi hop(?: chat che)?(?:\\s*,?\\s*(?:cung )?voi|\\s+cung|\\s+cua)|cung"
              + " voi)\\s*:?\\s+");
  private static final Pattern HELPED_BY =
      Pattern.compile(
          "^(?:\\s+(?:thuc hien|tham muu|trien"
              + " khai))?\\s*[,;]\\s*(?<names>[^.;:()]{3,240}?)\\s+(?:cung |tham gia )?phoi"
              + " hop\\b(?!\\s+(?:voi|cung(?! cap)|cua)\\b)");

  private static final Pattern WITH_HELP_OF =
      Pattern.compile("^[^.;\\n]{0,300}?[,\\s](?:co|voi) (?:su )?phoi hop cua\\s+");
  private static final Pattern LIST_END =
      Pattern.compile(
          "[;:()]|\\.(?=\\s|$)|\\n|\\s+(?:trong|tu (?:ngay|thang|quy|nay)|vao|truoc|cham"
              + " nhat|den het|dien ra|ra quan|nham|de|ve|viec)\\b");

  private Assignment() {}

  /** Who leads and who helps by the first clause that says so. */
  public static @Nullable Led in(String task) {
    String near = Near.first(task, LOOKED_AT);
    String plain = Plain.of(near);
    for (Pattern role : new Pattern[] {LEADS, IS_IN_CHARGE, DOES}) {
      Led led = by(role, near, plain);
      if (led != null) {
        return led;
      }
    }
    return null;
  }

  /** The same, or who begins it beside others: "Từ ngày …, Sở A phối hợp với Sở B mở …". */
  public static @Nullable Led inOrder(String task) {
    Led led = in(task);
    String near = Near.first(task, LOOKED_AT);
    return led == null ? by(WORKS_WITH, near, Plain.of(near)) : led;
  }

  private static @Nullable Led by(Pattern role, String task, String plain) {
    boolean strictly = role == DOES || role == WORKS_WITH;
    Matcher found = role.matcher(plain);
    while (found.find()) {
      int from = clauseStart(plain, found.start());
      int name = nameStart(task.substring(from, found.start()), strictly);
      if (name >= 0
          && (role == LEADS
              || role == WORKS_WITH
              || introduced(plain.substring(0, from).stripTrailing()))) {
        List<String> leads = AgencyList.split(task.substring(from + name, found.start()));
        if (!leads.isEmpty()) {
          return new Led(leads, helpers(task.substring(found.end())), Confidence.SAID);
        }
      }
    }
    return null;
  }

  /** Whether the clause follows what is to be done, and is not what is to be done itself. */
  private static boolean introduced(String before) {
    return !before.isEmpty() && ":(.".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  private static int clauseStart(String plain, int end) {
    int start = 0;
    Matcher clause = CLAUSE.matcher(plain).region(0, end);
    while (clause.find()) {
      start = clause.end();
    }
    return start;
  }

  /** Where in this clause the names begin, or -1. */
  private static int nameStart(String clause, boolean strictly) {
    String plain = Plain.of(clause);
    Matcher given = GIVEN_TO.matcher(plain);
    while (given.find()) {
      if (named(clause.substring(given.end()), strictly)) {
        return given.end();
      }
    }
    int indent = clause.length() - clause.stripLeading().length();
    if (named(clause.substring(indent), strictly)) {
      return indent;
    }
    if (CIRCUMSTANCE.matcher(plain.stripLeading()).find()) {
      for (int comma = clause.indexOf(", "); comma >= 0; comma = clause.indexOf(", ", comma + 1)) {
        if (named(clause.substring(comma + 2), true)) {
          return comma + 2;
        }
      }
    }
    return -1;
  }

  /**
   * Whether nothing but names is left up to the role.
   *
   * @param strictly whether they must begin as names of agencies do; right before "chủ trì" any
   *     proper name is one
   */
  private static boolean named(String names, boolean strictly) {
    if (names.length() > LONGEST || names.isBlank()) {
      return false;
    }
    String plain = Plain.of(names);
    if (COLUMN.matcher(plain).find()) {
      return false;
    }
    boolean body =
        !strictly && (BODY_FOR.matcher(plain).find() || AgencyList.beginsOfCompensation(plain));
    if (!body && Verbs.after(names, 0) >= 0) {
      return false;
    }
    boolean proper = Character.isUpperCase(names.charAt(0)) && !Verbs.begin(names);
    return Agencies.begin(names)
        || !strictly && (Agencies.beginsPost(names) || proper && !circumstance(names));
  }

  /** Whether it begins with when, where or on what occasion. */
  public static boolean circumstance(String text) {
    return CIRCUMSTANCE.matcher(Plain.of(Near.first(text, LONGEST))).find();
  }

  /**
   * @param told what follows the role
   */
  static List<String> helpers(String told) {
    String plain = Plain.of(told);
    Matcher with = TOGETHER_WITH.matcher(plain);
    if (with.find()) {
      return list(told.substring(with.end()));
    }
    Matcher by = HELPED_BY.matcher(plain);
    if (by.find()) {
      return list(told.substring(by.start("names"), by.end("names")));
    }
    Matcher later = WITH_HELP_OF.matcher(plain);
    return later.find() ? list(told.substring(later.end())) : List.of();
  }

  private static List<String> list(String names) {
    String list = names.substring(0, Agencies.endOf(names, LIST_END));
    int verb = Verbs.after(list, 0);
    list = verb >= 0 ? list.substring(0, verb) : list;
    boolean named =
        Agencies.begin(list)
            || Agencies.beginsPost(list)
            || !list.isEmpty() && Character.isUpperCase(list.charAt(0));
    return named ? AgencyList.split(list) : List.of();
  }
}

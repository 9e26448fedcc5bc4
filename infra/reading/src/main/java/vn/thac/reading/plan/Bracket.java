package vn.thac.reading.plan;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thac.reading.layout.Table;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.agency.Agencies;
import vn.thac.reading.phrase.agency.AgencyList;
import vn.thac.reading.phrase.agency.Verbs;
import vn.thac.reading.phrase.time.DatePhrase;

/**
 * A clerk's short way to assign a task, at its end: "(Sở A chủ trì, Sở B phối hợp; hoàn thành trước
 * ngày 30/6)".
 */
public final class Bracket {

  private static final Pattern AT_THE_END = Pattern.compile("\\(([^()]{5,400})\\)\\s*[.;]?\\s*$");
  private static final Pattern ROLE =
      Pattern.compile(
          "\\s+(?:(?<support>(?:cung )?phoi hop(?: thuc hien)?)|(?<lead>chu tri(?: thuc hien| tham"
              + " muu)?|thuc hien|phu trach|chiu trach nhiem|la dau moi))\\s*$");
  private static final Pattern WITH =
      Pattern.compile("\\s+chu tri\\s*,?\\s*(?:va )?phoi hop (?:voi|cung)\\s+");
  private static final Pattern IDLE = Pattern.compile("\\s+(?:thuc hien|trien khai)\\s*$");
  private static final Pattern DONE =
      Pattern.compile(
          "^(?:(?<by>hoan thanh|xong)|thuc hien|trien khai|thoi gian|to chuc)\\b\\s*:?\\s*");
  private static final Pattern PART =
      Pattern.compile("\\s*;\\s*|\\s*,\\s*(?=hoan thanh|xong|thuc hien|thoi gian)");

  private Bracket() {}

  static Fields fields(String text) {
    Matcher bracket = AT_THE_END.matcher(text);
    if (text.indexOf(')') < 0 || !bracket.find()) {
      return new Fields(text.strip(), Map.of(), false);
    }
    Map<Table.Column, String> values = new EnumMap<>(Table.Column.class);
    boolean completing = false;
    String inside = bracket.group(1);
    int from = 0;
    Matcher part = PART.matcher(Plain.of(inside));
    while (from <= inside.length()) {
      boolean more = part.find();
      int end = more ? part.start() : inside.length();
      completing |= take(inside.substring(from, end).strip(), values);
      from = more ? part.end() : inside.length() + 1;
    }
    boolean assigned = values.containsKey(Table.Column.LEAD);
    return assigned
        ? new Fields(text.substring(0, bracket.start()).strip(), values, completing)
        : new Fields(text.strip(), Map.of(), false);
  }

  private static boolean take(String part, Map<Table.Column, String> values) {
    String plain = Plain.of(part);
    Matcher with = WITH.matcher(plain);
    if (Agencies.begin(Agencies.uncalled(part)) && with.find()) {
      values.putIfAbsent(Table.Column.LEAD, part.substring(0, with.start()));
      Matcher idle = IDLE.matcher(plain);
      int end = idle.find(with.end()) ? idle.start() : part.length();
      values.putIfAbsent(Table.Column.SUPPORT, part.substring(with.end(), end));
      return false;
    }
    if (Agencies.begin(Agencies.uncalled(part))) {
      roles(part, values);
      return false;
    }
    Matcher done = DONE.matcher(plain);
    if (done.find() || !DatePhrase.in(plain).isEmpty()) {
      boolean said = done.hasMatch();
      values.putIfAbsent(Table.Column.TIME, said ? part.substring(done.end()) : part);
      return said && done.group("by") != null;
    }
    return false;
  }

  /** "A chủ trì, B và C phối hợp": names, each list before its role. */
  private static void roles(String part, Map<Table.Column, String> values) {
    StringBuilder open = new StringBuilder();
    for (String piece : part.split("(?<=,)\\s*")) {
      open.append(open.isEmpty() ? "" : " ").append(piece);
      String list = Agencies.bare(open.toString());
      Matcher role = ROLE.matcher(Plain.of(list));
      if (role.find()) {
        Table.Column column = role.group("lead") == null ? Table.Column.SUPPORT : Table.Column.LEAD;
        values.putIfAbsent(column, list.substring(0, role.start()));
        open.setLength(0);
      }
    }
  }

  /** Agencies alone in a bracket at the end: "… (Công an huyện)". */
  public static List<String> bareNames(String text) {
    Matcher bracket = AT_THE_END.matcher(text);
    boolean names =
        bracket.find()
            && Agencies.begin(bracket.group(1))
            && Verbs.after(bracket.group(1), 0) < 0
            && bracket.group(1).indexOf(':') < 0;
    return names ? AgencyList.split(bracket.group(1)) : List.of();
  }
}

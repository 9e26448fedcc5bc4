package vn.thac.reading.phrase.agency;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thac.reading.phrase.Near;
import vn.thac.reading.phrase.Plain;

/** Whom a sentence names to help: "chủ trì, phối hợp với Sở A, Sở B xây dựng …". */
final class Supports {

  private static final Pattern BESIDE =
      Pattern.compile(
          "^\\s*(?:la (?:co quan|don vi)\\s+)?chu tri(?:\\s+(?:thuc hien|tham"
              + " muu))?\\s*,?\\s*(?:va\\s+)?(?:phoi hop(?:\\s+chat che)?(?:\\s*,?\\s*(?:cung"
              + " )?voi|\\s+cung)?|cung voi)\\s*:?\\s+");

  private static final int LONGEST = 1_500;

  private Supports() {}

  /**
   * @param sentence what follows the name of who leads
   */
  static List<String> in(String sentence) {
    String told = Near.first(sentence, LONGEST);
    Matcher beside = BESIDE.matcher(Plain.of(told));
    if (!beside.find()) {
      return List.of();
    }
    String names = told.substring(beside.end());
    int end = Verbs.after(names, 0);
    int stop = end(names);
    String list = names.substring(0, end >= 0 && end < stop ? end : stop);
    return Agencies.begin(list) ? AgencyList.split(list) : List.of();
  }

  private static int end(String names) {
    int end = names.length();
    for (char stop : new char[] {';', '.', ':', ')'}) {
      int at = names.indexOf(stop);
      end = at >= 0 && at < end ? at : end;
    }
    return end;
  }
}

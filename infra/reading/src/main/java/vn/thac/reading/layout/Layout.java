package vn.thac.reading.layout;

import java.util.List;
import java.util.regex.Pattern;
import vn.thac.reading.phrase.Plain;

/**
 * The four parts of such a document: what stands before the first section, the sections, the
 * recipients with the signature, and the annexes.
 */
public record Layout(List<Line> head, List<Line> body, List<Line> tail, List<Line> annexes) {

  private static final Pattern RECIPIENTS =
      Pattern.compile("(?s)^noi nh[a-z]{1,2}n\\b(?:.{0,60}|\\s*:?\\s*" + Line.BREAK + ".*)");
  private static final Pattern ANNEX =
      Pattern.compile(
          "^(?:phu luc|bieu mau|bieu so)(?:\\s+(?:so\\s+)?[ivx\\d]{1,4})?\\s*(?:[.:-].*)?");

  /** "PHỤ LỤC NHIỆM VỤ": in capitals, it may go on with what it holds. */
  private static final Pattern ANNEX_NAMED = Pattern.compile("^phu luc\\s.*");

  private static final Pattern FIRST_NUMBER = Pattern.compile("^1\\s*[.)/]\\s*\\p{L}.*");

  public static Layout of(List<Line> lines) {
    int recipients = first(lines, 0, RECIPIENTS, true);
    int annex = annexFrom(lines, Math.min(recipients, lines.size() - 1));
    int tail = Math.min(recipients, annex);
    List<Line> main = lines.subList(0, tail);
    int section = firstSection(main);
    int number = first(main, 0, FIRST_NUMBER, false);
    int body = section < main.size() ? section : number < main.size() ? number : afterOpening(main);
    return new Layout(
        lines.subList(0, body),
        lines.subList(body, tail),
        lines.subList(tail, annex),
        lines.subList(annex, lines.size()));
  }

  private static int annexFrom(List<Line> lines, int from) {
    int start = from < lines.size() && RECIPIENTS.matcher(plain(lines, from)).matches() ? from : 0;
    for (int i = start; i < lines.size(); i++) {
      String text = lines.get(i).text();
      boolean heading = !text.isEmpty() && Character.isUpperCase(text.charAt(0));
      boolean named = ANNEX_NAMED.matcher(plain(lines, i)).matches() && isUpper(text);
      if (heading && text.length() < 160 && (named || ANNEX.matcher(plain(lines, i)).matches())) {
        return i;
      }
    }
    return lines.size();
  }

  private static boolean isUpper(String text) {
    return text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  /** Where there are no numbered sections, the plan begins after "như sau:". */
  private static int afterOpening(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String plain = plain(lines, i);
      if (plain.endsWith("nhu sau:") || plain.endsWith("sau day:") || plain.equals("sau:")) {
        return i + 1;
      }
    }
    return lines.size();
  }

  private static int firstSection(List<Line> lines) {
    for (int i = 0; i < lines.size(); i++) {
      Marker marker = Marker.at(lines.get(i).text());
      if (marker != null && marker.rank() <= Marker.SECTION) {
        return i;
      }
    }
    return lines.size();
  }

  private static int first(List<Line> lines, int from, Pattern pattern, boolean plainly) {
    for (int i = from; i < lines.size(); i++) {
      String text = plainly ? plain(lines, i) : lines.get(i).text();
      if (pattern.matcher(text).matches()) {
        return i;
      }
    }
    return lines.size();
  }

  private static String plain(List<Line> lines, int i) {
    return Plain.of(lines.get(i).text());
  }
}

package vn.thac.trial.mainjob;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thac.ground.Mail;

/**
 * One thing a mail says, as its reader reads it.
 *
 * @param section the heading it stands under
 * @param due {@code dd/MM/yyyy}, empty where there is none
 */
record LetterLine(String section, String what, String unit, String state, String due) {

  private static final Pattern HEADING = Pattern.compile("[\\p{Lu} ]+");
  private static final Pattern LINE = Pattern.compile("- (.*) – (.*): (.*)");
  private static final Pattern NAMED =
      Pattern.compile("- (.*): ((chủ trì|cần nộp|chờ ban hành).*)");
  private static final String DUE = "  Hạn: ";
  private static final String NEWLY_GIVEN = "VIỆC MỚI GIAO";
  private static final String BELOW = "CẤP DƯỚI QUÁ HẠN";

  static List<LetterLine> of(Mail mail) {
    List<LetterLine> found = new ArrayList<>();
    String section = "";
    for (String line : mail.text().lines().toList()) {
      Matcher named = NAMED.matcher(line);
      Matcher matcher = LINE.matcher(line);
      if (HEADING.matcher(line).matches()) {
        section = line;
      } else if (named.matches()) {
        found.add(new LetterLine(section, named.group(1), "", named.group(2), ""));
      } else if (matcher.matches()) {
        found.add(
            new LetterLine(section, matcher.group(1), matcher.group(2), matcher.group(3), ""));
      } else if (line.startsWith(DUE) && !found.isEmpty()) {
        found.add(found.removeLast().due(line.substring(DUE.length())));
      }
    }
    return found;
  }

  private LetterLine due(String day) {
    return new LetterLine(section, what, unit, state, day);
  }

  /** Work that was given to the reader, and no reminder of it. */
  boolean isNewlyGiven() {
    return section.equals(NEWLY_GIVEN);
  }

  /** How much of it there is for one unit. */
  boolean isSum() {
    return isNewlyGiven() && (state.equals("mới") || state.equals("điều chỉnh"));
  }

  /** One of it by name. */
  boolean names(String noun) {
    return isNewlyGiven() && state.startsWith(noun.equals("báo cáo") ? "cần nộp" : "chủ trì");
  }

  /** What the reader has to do, and no one below. */
  boolean isOwnReminder() {
    return !isNewlyGiven() && !section.equals(BELOW);
  }

  /** How many of a kind a line such as "3 nhiệm vụ, 5 báo cáo" says were given. */
  int given(String noun) {
    Matcher matcher = Pattern.compile("(\\d+) " + noun).matcher(what);
    return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
  }
}

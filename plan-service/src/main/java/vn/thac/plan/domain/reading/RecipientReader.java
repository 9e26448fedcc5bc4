package vn.thac.plan.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads "Nơi nhận", also where the signature stands in a second column beside it. */
final class RecipientReader {

  private static final Pattern NOTE = Pattern.compile("\\(([^()]{1,40})\\)\\s*$");
  private static final Pattern COLUMN = Pattern.compile("\t|\\s{3,}");

  private RecipientReader() {}

  static List<Reading.Recipient> read(List<Line> tail) {
    List<Reading.Recipient> recipients = new ArrayList<>();
    StringBuilder open = new StringBuilder();
    Lines lines = Lines.at(1);
    for (Line line : tail) {
      String text = COLUMN.split(line.text(), 2)[0].strip();
      Marker marker = Marker.at(text);
      if (marker != null && marker.bullet()) {
        add(recipients, open, lines);
        open.append(text.substring(marker.length()));
        lines = Lines.at(line.number());
      } else if (text.isEmpty() || SignerReader.capacity(text) || ended(open)) {
        add(recipients, open, lines);
      } else if (!open.isEmpty()) {
        open.append(' ').append(text);
        lines = lines.and(Lines.at(line.number()));
      }
    }
    add(recipients, open, lines);
    return recipients;
  }

  private static boolean ended(StringBuilder open) {
    String text = open.toString().strip();
    return text.endsWith(";") || text.endsWith(".");
  }

  private static void add(List<Reading.Recipient> recipients, StringBuilder open, Lines lines) {
    String name = ownColumn(open.toString().strip());
    open.setLength(0);
    Matcher note = NOTE.matcher(name.replaceAll("[;.\\s]+$", ""));
    String bare = note.find() ? name.substring(0, note.start()) : name;
    bare = bare.replaceAll("[;.\\s]+$", "").strip();
    boolean archive = Plain.of(bare).matches("luu\\b.*");
    if (!bare.isEmpty()) {
      recipients.add(
          new Reading.Recipient(bare, note.hasMatch() ? note.group(1) : null, archive, lines));
    }
  }

  /** What follows the last ";" and names nobody belongs to the column of the signature. */
  private static String ownColumn(String text) {
    int semicolon = text.lastIndexOf(';');
    if (semicolon < 0 || semicolon == text.length() - 1) {
      return text;
    }
    String rest = text.substring(semicolon + 1).strip();
    return Agencies.begin(rest) ? text : text.substring(0, semicolon);
  }
}

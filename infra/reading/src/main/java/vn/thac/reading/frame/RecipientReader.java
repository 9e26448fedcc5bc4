package vn.thac.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.thac.reading.Lines;
import vn.thac.reading.Reading;
import vn.thac.reading.layout.Columns;
import vn.thac.reading.layout.Line;
import vn.thac.reading.layout.Marker;
import vn.thac.reading.phrase.Plain;
import vn.thac.reading.phrase.agency.Agencies;

/** Reads "Nơi nhận", also where the signature stands in a second column beside it. */
public final class RecipientReader {

  private static final Pattern NOTE = Pattern.compile("\\(([^()]{1,40})\\)\\s*$");
  private static final Pattern HEADING = Pattern.compile("^noi nh[a-z]{1,2}n\\s*:?\\s*");

  /** "Lưu: VT", not somebody whose name is Lưu. */
  private static final Pattern ARCHIVE =
      Pattern.compile("^[Ll](?:ưu|uu)\\s*:|^[Ll](?:ưu|uu)\\s+\\p{Lu}{2}");

  /** The name of who signs, which stood beside the last line: "Lưu: VT. Trần Văn A". */
  private static final Pattern SIGNED = Pattern.compile("\\.\\s+(?:\\p{Lu}\\p{Ll}+\\s?){2,5}$");

  private static final Pattern END = Pattern.compile("(?<![;.\\s])[;.\\s]++$");

  private final List<Reading.Recipient> recipients = new ArrayList<>();
  private final StringBuilder open = new StringBuilder();
  private Lines lines = Lines.at(1);

  private RecipientReader() {}

  public static List<Reading.Recipient> read(List<Line> tail) {
    RecipientReader reader = new RecipientReader();
    Columns.left(tail).forEach(reader::take);
    reader.close();
    return List.copyOf(reader.recipients);
  }

  private void take(Line line) {
    Matcher heading = HEADING.matcher(Plain.of(line.text()));
    String text = heading.find() ? line.text().substring(heading.end()) : line.text();
    Marker marker = Marker.at(text);
    if (marker != null && marker.bullet()) {
      begin(text.substring(marker.length()), line);
    } else if (text.isEmpty() || SignerReader.capacity(text)) {
      close();
    } else if (ended() || open.isEmpty()) {
      close();
      boolean listed = text.endsWith(";") || ARCHIVE.matcher(text).find();
      if (listed) {
        begin(text, line);
      }
    } else {
      open.append(' ').append(text);
      lines = lines.and(Lines.at(line.number()));
    }
  }

  private void begin(String text, Line line) {
    close();
    open.append(text);
    lines = Lines.at(line.number());
  }

  private boolean ended() {
    return !open.isEmpty() && ";.".indexOf(open.charAt(open.length() - 1)) >= 0;
  }

  private void close() {
    String name = ownColumn(open.toString().strip());
    open.setLength(0);
    Matcher note = NOTE.matcher(END.matcher(name).replaceAll(""));
    String noted = note.find() ? note.group(1) : null;
    String bare = noted == null ? name : name.substring(0, note.start());
    bare = END.matcher(bare).replaceAll("").strip();
    boolean archive = Plain.of(bare).matches("luu\\b.*");
    bare = archive ? SIGNED.matcher(bare).replaceAll("") : bare;
    if (!bare.isEmpty()) {
      boolean code = archive && noted != null; // "Lưu: VT, KT(05)" names no purpose
      recipients.add(
          new Reading.Recipient(
              code ? END.matcher(name).replaceAll("") : bare, code ? null : noted, archive, lines));
    }
  }

  /** What follows the last ";" and names nobody belongs to the column of the signature. */
  private static String ownColumn(String text) {
    int semicolon = text.lastIndexOf(';');
    if (semicolon < 0 || semicolon == text.length() - 1) {
      return text;
    }
    String rest = text.substring(semicolon + 1).strip();
    return Agencies.begin(rest) && !SignerReader.capacity(rest)
        ? text
        : text.substring(0, semicolon);
  }
}

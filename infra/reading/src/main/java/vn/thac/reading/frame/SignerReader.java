package vn.thac.reading.frame;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Lines;
import vn.thac.reading.Reading;
import vn.thac.reading.layout.Columns;
import vn.thac.reading.layout.Line;
import vn.thac.reading.phrase.Plain;

/** Reads in which capacity the plan is signed, and by whom. */
public final class SignerReader {

  private static final Pattern ON_BEHALF =
      Pattern.compile("^(?:TM|KT|TL|TUQ|Q|T/M|K/T)\\s?\\.?\\s?\\p{Lu}.*");
  private static final Pattern OFFICE =
      Pattern.compile(
          ".*\\b(?:chu tich|uy ban nhan dan|ubnd|giam doc|truong|chanh|bi thu|chu nhiem|thu"
              + " truong|tong bien tap|chi huy|hoi dong|ban chi dao|thuong truc|chinh uy|doi"
              + " truong)\\b.*");
  private static final Pattern NAME =
      Pattern.compile(
          "^(?:(?:PGS|GS|TS|ThS|Ths|THS|BS|BSCK|BSCKI{1,2}|CN|KS|LS|NGƯT|TTƯT|(?:Đại|Thượng|Trung|Thiếu)"
              + " (?:tá|tướng))[.,]?\\s?){0,6}\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){1,5}$");
  private static final Pattern ARCHIVED =
      Pattern.compile(
          "^-?\\s*L(?:ưu|uu)\\s*:.{1,40}\\.\\s+(?<name>\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){1,4})$");
  private static final int LONGEST = 70;

  private SignerReader() {}

  public static Reading.@Nullable Signer read(List<Line> tail) {
    List<String> capacity = new ArrayList<>();
    Lines lines = null;
    for (Line line : Columns.right(tail)) {
      String text = afterArchive(afterRecipients(line.text()));
      if (capacity(text) || !capacity.isEmpty() && upper(text)) {
        capacity.add(text);
        lines = lines == null ? Lines.at(line.number()) : lines.and(Lines.at(line.number()));
      } else if (lines != null && NAME.matcher(text).matches()) {
        return new Reading.Signer(
            String.join(" / ", capacity), text, lines.and(Lines.at(line.number())));
      }
    }
    return lines == null ? null : new Reading.Signer(String.join(" / ", capacity), null, lines);
  }

  /** Whether this is a line such as "TM. ỦY BAN NHÂN DÂN" or "HIỆU TRƯỞNG". */
  static boolean capacity(String text) {
    return upper(text)
        && (ON_BEHALF.matcher(text).matches() || OFFICE.matcher(Plain.of(text)).matches());
  }

  private static boolean upper(String text) {
    return text.length() > 5
        && text.length() < LONGEST
        && text.equals(text.toUpperCase(Locale.ROOT))
        && text.chars().noneMatch(Character::isDigit)
        && Character.isLetter(text.charAt(0))
        && text.chars().filter(Character::isLetter).count() > 4;
  }

  /** "- Lưu: VT. Trần Văn A": the last line of the other column ran into the name. */
  private static String afterArchive(String text) {
    Matcher beside = ARCHIVED.matcher(text);
    return beside.matches() ? beside.group("name") : text;
  }

  /** "Nơi nhận: TM. ỦY BAN NHÂN DÂN" where the two columns ran into one. */
  private static String afterRecipients(String text) {
    int colon = text.indexOf(':');
    boolean beside = colon > 0 && colon < 12 && Plain.of(text).startsWith("noi nh");
    return beside ? text.substring(colon + 1).strip() : text;
  }
}

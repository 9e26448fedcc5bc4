package vn.thac.plan.domain.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads in which capacity the plan is signed, and by whom. */
final class SignerReader {

  private static final Pattern CAPACITY =
      Pattern.compile(
          "^(?:(?:TM|KT|TL|TUQ|Q|T/M|K/T)\\s?\\.?\\s?\\p{Lu}.{2,60}|[\\p{Lu}\\s,.-]{6,60})$");
  private static final Pattern OFFICE =
      Pattern.compile(
          ".*\\b(?:chu tich|uy ban nhan dan|ubnd|giam doc|truong (?:phong|ban)|chanh van phong|thu"
              + " truong|bi thu|hieu truong|cuc truong)\\b.*");
  private static final Pattern NAME =
      Pattern.compile(
          "^(?:(?:ThS|TS|PGS|BS|Ths)\\.?\\s?)*\\p{Lu}\\p{L}*(?:\\s\\p{Lu}\\p{L}*){1,5}$");

  private SignerReader() {}

  static Reading.@Nullable Signer read(List<Line> tail) {
    List<String> capacity = new ArrayList<>();
    Lines lines = null;
    for (Line line : tail) {
      String text = signatureColumn(line.text());
      if (capacity(text)) {
        capacity.add(text);
        lines = lines == null ? Lines.at(line.number()) : lines.and(Lines.at(line.number()));
      } else if (lines != null && NAME.matcher(text).matches()) {
        return new Reading.Signer(
            String.join(" / ", capacity), text, lines.and(Lines.at(line.number())));
      }
    }
    return lines == null ? null : new Reading.Signer(String.join(" / ", capacity), null, lines);
  }

  static boolean capacity(String text) {
    return text.length() < 70
        && CAPACITY.matcher(text).matches()
        && text.equals(text.toUpperCase(Locale.ROOT))
        && OFFICE.matcher(Plain.of(text)).matches();
  }

  private static String signatureColumn(String line) {
    String last = line.substring(line.lastIndexOf('\t') + 1).strip();
    int colon = last.indexOf(':');
    boolean beside = colon > 0 && colon < 12 && Plain.of(last).startsWith("noi nh");
    return beside ? last.substring(colon + 1).strip() : last;
  }
}

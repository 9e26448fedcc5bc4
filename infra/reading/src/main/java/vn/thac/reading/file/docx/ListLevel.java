package vn.thac.reading.file.docx;

import org.jspecify.annotations.Nullable;
import vn.thac.reading.file.DocumentRefused;

/**
 * How the items of one level of a list are marked.
 *
 * @param start the first number
 * @param format such as "decimal", "upperRoman" or "bullet"
 * @param text with the places of numbers, such as "%1.%2."
 * @param restart after which level it begins anew: 0 after none, absent after every higher one
 * @param digits whether numbers of all levels are shown in digits
 * @param style of the paragraphs that are items of this level
 */
record ListLevel(
    int start,
    String format,
    String text,
    @Nullable Integer restart,
    boolean digits,
    @Nullable String style) {

  static final int LEVELS = 9;
  private static final int LONGEST = 60;
  private static final int ITSELF = -1;

  static ListLevel[] unset() {
    return new ListLevel[LEVELS];
  }

  static int bounded(int level) {
    return Math.clamp(level, 0, LEVELS - 1);
  }

  /** Reads a level and puts it where it belongs. */
  static void read(WordXml xml, ListLevel[] into) throws DocumentRefused {
    int at = bounded(xml.number("ilvl", 0));
    int start = 0;
    String format = "decimal";
    String text = "";
    int restart = ITSELF;
    boolean digits = false;
    String style = null;
    int level = xml.depth();
    for (String e = xml.within(level); e != null; e = xml.within(level)) {
      switch (e) {
        case "start" -> start = xml.number("val", 0);
        case "numFmt" -> format = String.valueOf(xml.value("val"));
        case "lvlText" -> text = String.valueOf(xml.value("val"));
        case "lvlRestart" -> restart = xml.number("val", ITSELF);
        case "isLgl" -> digits = xml.on();
        case "pStyle" -> style = xml.value("val");
        case "pPr", "rPr" -> xml.skip();
        default -> {} // how it looks
      }
    }
    String shown = text.substring(0, Math.min(text.length(), LONGEST));
    into[at] =
        new ListLevel(start, format, shown, restart == ITSELF ? null : restart, digits, style);
  }

  /** The mark of the item that was counted last. */
  String mark(Counters counters, ListLevel[] levels) {
    if (format.equals("none")) {
      return "";
    }
    if (format.equals("bullet")) {
      return bullet(text.strip());
    }
    StringBuilder mark = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      int place = i + 1 < text.length() ? text.charAt(i + 1) - '1' : ITSELF;
      if (c == '%' && place >= 0 && place < LEVELS) {
        ListLevel level = levels[place];
        int number = counters.shown(place, level);
        mark.append(NumberFormat.of(number, digits || level == null ? "" : level.format()));
        i++;
      } else {
        mark.append(c);
      }
    }
    return mark.toString().strip();
  }

  /** Symbols of fonts are no letters; a hyphen is what everybody reads as a bullet. */
  private static String bullet(String symbol) {
    return symbol.equals("+") || symbol.equals("*") ? symbol : symbol.isEmpty() ? "" : "-";
  }
}

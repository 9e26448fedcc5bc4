package vn.thac.reading.file.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.text.TextPosition;

/**
 * The letters of a page that stand upright as most of them do; those across, such as a watermark,
 * are left out.
 *
 * @param direction how far most of them are turned on the page, in degrees
 */
record Letters(List<Glyph> upright, int direction) {

  private static final float SLIGHTLY = 0.15f;

  /** What some fonts call letters they have no name for. */
  private static final Pattern CONTROL = Pattern.compile("[\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]");

  static Letters of(List<List<TextPosition>> articles) {
    Map<Integer, Integer> directions = new HashMap<>();
    for (List<TextPosition> article : articles) {
      for (TextPosition letter : article) {
        if (!aslant(letter)) {
          directions.merge(direction(letter), 1, Integer::sum);
        }
      }
    }
    int direction =
        directions.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElse(0);
    List<Glyph> glyphs = new ArrayList<>();
    for (List<TextPosition> article : articles) {
      boolean gap = false;
      for (TextPosition letter : article) {
        if (aslant(letter) || direction(letter) != direction) {
          continue;
        }
        String text = CONTROL.matcher(letter.getUnicode()).replaceAll(" ");
        if (text.isBlank()) {
          gap = true;
        } else {
          glyphs.add(glyph(letter, text, gap));
          gap = false;
        }
      }
    }
    return new Letters(glyphs, direction);
  }

  private static boolean aslant(TextPosition letter) {
    float along = Math.abs(letter.getTextMatrix().getScaleX());
    float up = Math.abs(letter.getTextMatrix().getShearY());
    return Math.min(along, up) > SLIGHTLY * Math.max(along, up);
  }

  private static int direction(TextPosition letter) {
    return Math.round(letter.getDir());
  }

  private static Glyph glyph(TextPosition letter, String text, boolean gap) {
    float x = letter.getXDirAdj();
    float size = Math.abs(letter.getFontSizeInPt());
    return new Glyph(
        x, x + letter.getWidthDirAdj(), letter.getYDirAdj(), size > 0 ? size : 1, text, gap);
  }
}

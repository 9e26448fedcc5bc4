package vn.thac.reading.file.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts letters together to the lines they stand on. */
final class Rows {

  private static final float SAME_ROW = 0.5f;
  private static final float RAISED = 0.15f;
  private static final float LEFT_SPACE = 0.17f;
  private static final float UNSAID_SPACE = 0.35f;
  private static final float COLUMN = 0.9f;
  private static final float ALONE = 2f;
  private static final float WIDER = 2.2f;

  private Rows() {}

  /** The rows of these letters from the top, each as the lines that stand side by side in it. */
  static List<List<Line>> of(List<Glyph> glyphs) {
    List<Glyph> sorted = new ArrayList<>(glyphs);
    sorted.sort(Comparator.comparingDouble(Glyph::y));
    boolean said = sorted.stream().filter(Glyph::gap).count() * 20 > sorted.size();
    List<List<Line>> rows = new ArrayList<>();
    List<Glyph> row = new ArrayList<>();
    float top = 0;
    float size = 0;
    for (Glyph glyph : sorted) {
      if (!row.isEmpty() && glyph.y() - top > SAME_ROW * Math.max(size, glyph.size())) {
        rows.add(lines(row, said));
        row.clear();
      }
      if (row.isEmpty()) {
        top = glyph.y();
        size = 0;
      }
      size = Math.max(size, glyph.size());
      row.add(glyph);
    }
    if (!row.isEmpty()) {
      rows.add(lines(row, said));
    }
    return rows;
  }

  /** All of them as one text, whatever columns they seem to stand in. */
  static String text(List<Glyph> glyphs) {
    StringBuilder text = new StringBuilder();
    for (List<Line> row : of(glyphs)) {
      for (Line line : row) {
        Unwrapping.join(text, line.text());
      }
    }
    return text.toString();
  }

  private static List<Line> lines(List<Glyph> unordered, boolean said) {
    float usual = (float) unordered.stream().mapToDouble(Glyph::size).max().orElse(0);
    float base =
        (float)
            unordered.stream()
                .filter(g -> g.size() > 0.9f * usual)
                .mapToDouble(Glyph::y)
                .max()
                .orElse(0);
    List<Glyph> row =
        unordered.stream()
            .filter(g -> !(g.smallDigit(usual) && base - g.y() > RAISED * usual)) // of a footnote
            .sorted(Comparator.comparingDouble(Glyph::x))
            .toList();
    float column = column(row, usual);
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int i = 1; i <= row.size(); i++) {
      if (i == row.size() || row.get(i).x() - row.get(i - 1).right() >= column) {
        lines.add(line(row.subList(from, i), usual, base, said));
        from = i;
      }
    }
    lines.removeIf(line -> line.text().isEmpty());
    return lines;
  }

  /** How wide a gap must be to part columns: far wider than the spaces of a justified line. */
  private static float column(List<Glyph> row, float size) {
    double[] gaps = new double[Math.max(row.size() - 1, 0)];
    int spaces = 0;
    for (int i = 1; i < row.size(); i++) {
      float gap = row.get(i).x() - row.get(i - 1).right();
      if (row.get(i).gap() || gap > LEFT_SPACE * size) {
        gaps[spaces++] = gap;
      }
    }
    double[] sorted = java.util.Arrays.stream(gaps, 0, spaces).sorted().toArray();
    return spaces < 3
        ? ALONE * size
        : (float) Math.max(COLUMN * size, WIDER * sorted[(sorted.length - 1) / 2]);
  }

  private static Line line(List<Glyph> glyphs, float size, float base, boolean said) {
    StringBuilder text = new StringBuilder();
    float firstWord = 0;
    for (int i = 0; i < glyphs.size(); i++) {
      Glyph glyph = glyphs.get(i);
      float gap = i == 0 ? 0 : glyph.x() - glyphs.get(i - 1).right();
      boolean space = glyph.gap() || gap > (said ? UNSAID_SPACE : LEFT_SPACE) * size;
      if (i > 0 && space && text.charAt(text.length() - 1) != ' ') {
        firstWord = firstWord == 0 ? glyphs.get(i - 1).right() - glyphs.getFirst().x() : firstWord;
        text.append(' ');
      }
      text.append(glyph.text());
    }
    float right = glyphs.getLast().right();
    float x = glyphs.getFirst().x();
    return new Line(
        x, right, base, size, text.toString().strip(), firstWord == 0 ? right - x : firstWord);
  }
}

package vn.thac.reading.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Prints an invented document on A4: lines are broken and justified, pages numbered on top, table
 * cells wrapped within their lines.
 */
public final class InventedPdf {

  private static final float SIZE = 13;
  private static final float SMALL = 11;
  private static final float PITCH = 17;
  private static final float LEFT = 85;
  private static final float RIGHT = 540;
  private static final float TOP = 785;
  private static final float BOTTOM = 60;
  private static final float INDENT = 30;
  private static final float PADDING = 4;

  private final Printed printed;
  private float y;

  private InventedPdf(Printed printed) {
    this.printed = printed;
  }

  public static byte[] of(Invented invented) {
    try (Printed printed = new Printed()) {
      new InventedPdf(printed).print(invented);
      return printed.bytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void print(Invented invented) {
    turnPage();
    for (Invented.Part part : invented.parts()) {
      switch (part) {
        case Invented.Text text -> paragraph(text);
        case Invented.Sides sides -> sides(sides);
        case Invented.Table table -> table(table);
      }
    }
  }

  private void turnPage() {
    printed.page();
    int number = printed.document().getNumberOfPages();
    if (number > 1) {
      write(String.valueOf(number), (LEFT + RIGHT) / 2, TOP + 20, SMALL, 0);
    }
    y = TOP;
  }

  private void room(float needed) {
    if (y - needed < BOTTOM) {
      turnPage();
    }
  }

  private void paragraph(Invented.Text text) {
    String whole = (text.mark() + " " + text.text()).strip();
    float indent = text.centred() ? 0 : INDENT;
    List<String> lines = wrapped(whole, RIGHT - LEFT, indent, SIZE);
    for (int i = 0; i < lines.size(); i++) {
      room(PITCH);
      String line = lines.get(i);
      float width = printed.width(line, SIZE);
      float from = i == 0 ? indent : 0;
      int spaces = line.length() - line.replace(" ", "").length();
      boolean last = i == lines.size() - 1;
      float stretch =
          last || text.centred() || spaces == 0 ? 0 : (RIGHT - LEFT - from - width) / spaces;
      float x = text.centred() ? (LEFT + RIGHT - width) / 2 : LEFT + from;
      write(line, x, y, SIZE, stretch);
      y -= PITCH;
    }
    y -= 3;
  }

  private void sides(Invented.Sides sides) {
    float middle = (LEFT + RIGHT) / 2;
    List<String> left = new ArrayList<>();
    for (String paragraph : sides.left()) {
      left.addAll(wrapped(paragraph, middle - LEFT - 20, 0, SMALL));
    }
    room(Math.max(left.size() * 14, sides.right().size() * PITCH));
    float begin = y;
    for (int i = 0; i < left.size(); i++) {
      write(left.get(i), LEFT, begin - i * 14, SMALL, 0);
    }
    for (int i = 0; i < sides.right().size(); i++) {
      String line = sides.right().get(i);
      write(
          line,
          middle + (RIGHT - middle - printed.width(line, SIZE)) / 2,
          begin - i * PITCH,
          SIZE,
          0);
    }
    y = begin - Math.max(left.size() * 14, sides.right().size() * PITCH) - 10;
  }

  private void table(Invented.Table table) {
    int columns = table.rows().getFirst().size();
    float narrow = 35;
    float wide = (RIGHT - LEFT - narrow) / (columns - 1);
    for (List<String> row : table.rows()) {
      List<List<String>> cells = new ArrayList<>();
      int lines = 1;
      for (int i = 0; i < columns; i++) {
        float width = (i == 0 ? narrow : wide) - 2 * PADDING;
        List<String> cell = wrapped(row.get(i), width, 0, SMALL);
        cells.add(cell);
        lines = Math.max(lines, cell.size());
      }
      float height = lines * 13 + 2 * PADDING;
      room(height);
      float x = LEFT;
      for (int i = 0; i < columns; i++) {
        float width = i == 0 ? narrow : wide;
        printed.box(x, y + SMALL - height, width, height);
        for (int line = 0; line < cells.get(i).size(); line++) {
          write(cells.get(i).get(line), x + PADDING, y - PADDING - line * 13, SMALL, 0);
        }
        x += width;
      }
      y -= height;
    }
    y -= 20;
  }

  private void write(String text, float x, float at, float size, float stretch) {
    float to = x;
    for (String word : text.split(" ")) { // a word where it belongs, as most programs print
      printed.text(size, to, at, word + " ");
      to += printed.width(word + " ", size) + stretch;
    }
  }

  private List<String> wrapped(String text, float width, float indent, float size) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      float room = lines.isEmpty() ? width - indent : width;
      if (!line.isEmpty() && printed.width(line + " " + word, size) > room) {
        lines.add(line.toString());
        line.setLength(0);
      }
      line.append(line.isEmpty() ? "" : " ").append(word);
    }
    lines.add(line.toString());
    return lines;
  }
}

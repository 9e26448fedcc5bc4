package vn.thac.reading.layout;

/** One line of the text, free of markup, with its number counted from 1. */
public record Line(int number, String text) {

  /** Parts what stands one below the other within one cell. */
  static final char BREAK = '\u2028';

  public boolean blank() {
    return text.isBlank();
  }

  /** Cells are parted by tabs; two tabs and more make a row. */
  boolean row() {
    return text.indexOf('\t') != text.lastIndexOf('\t');
  }

  /** Whether there is more than one cell in it. */
  public boolean cells() {
    return text.indexOf('\t') >= 0;
  }

  /** Without columns. */
  Line flat() {
    return new Line(number, text.replace('\t', ' ').replace(BREAK, ' ').strip());
  }
}

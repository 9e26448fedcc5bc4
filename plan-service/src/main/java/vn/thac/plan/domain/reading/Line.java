package vn.thac.plan.domain.reading;

/** One line of the text, free of markup, with its number counted from 1. */
record Line(int number, String text) {

  boolean blank() {
    return text.isBlank();
  }

  /** Cells are parted by tabs; two tabs and more make a row. */
  boolean row() {
    return text.indexOf('\t') != text.lastIndexOf('\t');
  }

  /** Without columns. */
  Line flat() {
    return text.indexOf('\t') < 0 ? this : new Line(number, text.replace('\t', ' ').strip());
  }
}

package vn.thac.reading.file.pdf;

/**
 * A letter where it stands, as the reader holds the page: x from the left, y of its base line from
 * the top.
 *
 * @param gap whether there is a space before it, said and not only left
 */
record Glyph(float x, float right, float y, float size, String text, boolean gap) {

  boolean smallDigit(float usual) {
    return size < 0.75f * usual && text.length() == 1 && Character.isDigit(text.charAt(0));
  }
}

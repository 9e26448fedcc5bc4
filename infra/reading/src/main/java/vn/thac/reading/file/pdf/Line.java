package vn.thac.reading.file.pdf;

/**
 * Words that stand on one base line without a gap that parts columns.
 *
 * @param firstWord how wide its first word is
 */
public record Line(float x, float right, float y, float size, String text, float firstWord) {

  /** Both as one line, with their columns kept apart. */
  Line beside(Line next) {
    return new Line(
        x, next.right, y, Math.max(size, next.size), text + "\t" + next.text, firstWord);
  }
}

package vn.thac.reading;

/** A value, the lines it was read from, and how sure the reading is. */
public record Cited<T>(T value, Lines lines, Confidence confidence) {

  public Cited(T value, Lines lines) {
    this(value, lines, Confidence.STATED);
  }
}

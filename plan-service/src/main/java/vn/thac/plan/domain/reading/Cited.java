package vn.thac.plan.domain.reading;

/** A value, the lines it was read from, and how sure the reading is. */
public record Cited<T>(T value, Lines lines, Confidence confidence) {

  Cited(T value, Lines lines) {
    this(value, lines, Confidence.STATED);
  }
}

package vn.thac.reading;

/** Where in the text something stands: the first and the last line, counted from 1. */
public record Lines(int from, int to) {

  public static Lines at(int line) {
    return new Lines(line, line);
  }

  public Lines and(Lines other) {
    return new Lines(Math.min(from, other.from), Math.max(to, other.to));
  }
}

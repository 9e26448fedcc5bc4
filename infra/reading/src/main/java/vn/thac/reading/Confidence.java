package vn.thac.reading;

/** How sure a reading is. What is below {@link #THRESHOLD} is asked about. */
public record Confidence(double value) implements Comparable<Confidence> {

  /** A label, a column or a heading says so. */
  public static final Confidence STATED = new Confidence(0.95);

  /** The words of a sentence say so. */
  public static final Confidence SAID = new Confidence(0.85);

  /** Only the place or the neighbours say so. */
  public static final Confidence INFERRED = new Confidence(0.6);

  /** There is something, and it could not be read. */
  static final Confidence UNREAD = new Confidence(0.3);

  /** Below it a reading is a question. */
  public static final Confidence THRESHOLD = new Confidence(0.7);

  /** A damaged letter makes every word less sure. */
  private static final double DAMAGE = 0.8;

  public boolean low() {
    return compareTo(THRESHOLD) < 0;
  }

  public Confidence and(Confidence other) {
    return compareTo(other) <= 0 ? this : other;
  }

  public Confidence damaged() {
    return new Confidence(Math.round(100 * value * DAMAGE) / 100.0);
  }

  @Override
  public int compareTo(Confidence other) {
    return Double.compare(value, other.value);
  }
}

package vn.thac.report.domain;

/**
 * What counts upward.
 *
 * @param expected how many reports should stand behind the totals
 * @param received how many do
 */
public record Sums(Figures totals, int expected, int received) {

  /** Nothing at all. */
  public static final Sums NONE = new Sums(Figures.NONE, 0, 0);

  /** Both together. */
  public Sums plus(Sums other) {
    return new Sums(
        totals.plus(other.totals), expected + other.expected, received + other.received);
  }
}

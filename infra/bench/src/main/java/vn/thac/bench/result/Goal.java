package vn.thac.bench.result;

/**
 * One line of the table.
 *
 * @param limit what the machine allows, measured in the same run; empty where nothing bounds it
 * @param peer what another takes on its own ground; empty where there is none
 * @param reached false where it was missed
 */
public record Goal(
    String what, String goal, String limit, String peer, String measured, boolean reached) {

  /** With neither a limit nor a peer. */
  public static Goal of(String what, String goal, String measured, boolean reached) {
    return new Goal(what, goal, "", "", measured, reached);
  }

  /** So many times the limit at most. */
  public static Goal withinLimit(String what, double most, double limit, double measured) {
    double times = measured / limit;
    return new Goal(
        what,
        "≤ %.1f × limit".formatted(most),
        "%.2f s".formatted(limit),
        "",
        "%.2f s = %.2f ×".formatted(measured, times),
        times <= most);
  }

  /** The line with what a peer takes. */
  public Goal beside(String otherPeer) {
    return new Goal(what, goal, limit, otherPeer, measured, reached);
  }
}

package vn.thac.report.domain;

/**
 * What is known of a report directly below. Status and sums each remember which version they are
 * of, because they are told by different facts that may overtake one another.
 *
 * @param late it was handed in after its due date
 */
public record Contribution(
    String unit, Status status, long statusVersion, boolean late, Sums sums, long sumsVersion) {

  private static final Sums ONE_EXPECTED = new Sums(Figures.NONE, 1, 0);

  static Contribution unheard(String unit) {
    return new Contribution(unit, Status.OWED, 0, false, ONE_EXPECTED, 0);
  }

  Contribution hears(FromBelow told) {
    Contribution next = this;
    Status status = told.status();
    if (status != null && told.version() > statusVersion) {
      next = new Contribution(unit, status, told.version(), told.late(), sums, sumsVersion);
    }
    Sums sums = told.sums();
    if (sums != null && told.version() > sumsVersion) {
      next =
          new Contribution(unit, next.status, next.statusVersion, next.late, sums, told.version());
    }
    return next;
  }

  /** A report that is no longer asked for counts nowhere, nor does what was below it. */
  public boolean counts() {
    return status != Status.WITHDRAWN;
  }

  /** Handed in by its due date. */
  public boolean isOnTime() {
    return status.isHandedIn() && !late;
  }
}

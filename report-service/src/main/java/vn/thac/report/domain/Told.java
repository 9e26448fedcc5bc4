package vn.thac.report.domain;

import org.jspecify.annotations.Nullable;

/**
 * What a report lets the one above it know: where it stands, its sums, or both.
 *
 * @param parent the report above
 * @param unit the unit the news is of
 * @param version of the report that tells; older news than what is known changes nothing
 * @param late it was handed in after its due date
 */
public record Told(
    ReportId parent,
    String unit,
    long version,
    @Nullable Status status,
    boolean late,
    @Nullable Sums sums) {

  /** Handed in, with its sums. */
  public static Told submitted(
      ReportId parent, String unit, long version, boolean late, Sums sums) {
    return new Told(parent, unit, version, Status.SUBMITTED, late, sums);
  }

  /** Sent back; what its sums are without its own figures is told apart from that. */
  public static Told returned(ReportId parent, String unit, long version) {
    return new Told(parent, unit, version, Status.RETURNED, false, null);
  }

  /** Taken as final; its sums stay as they are. */
  public static Told accepted(ReportId parent, String unit, long version, boolean late) {
    return new Told(parent, unit, version, Status.ACCEPTED, late, null);
  }

  /** Its sums have changed. */
  public static Told sums(ReportId parent, String unit, long version, Sums sums) {
    return new Told(parent, unit, version, null, false, sums);
  }
}

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
public record FromBelow(
    ReportId parent,
    String unit,
    long version,
    @Nullable Status status,
    boolean late,
    @Nullable Sums sums) {

  /** Handed in, with its sums. */
  public static FromBelow submitted(
      ReportId parent, String unit, long version, boolean late, Sums sums) {
    return new FromBelow(parent, unit, version, Status.SUBMITTED, late, sums);
  }

  /** Sent back; what its sums are without its own figures is told apart from that. */
  public static FromBelow returned(ReportId parent, String unit, long version) {
    return new FromBelow(parent, unit, version, Status.RETURNED, false, null);
  }

  /** Taken as final; its sums stay as they are. */
  public static FromBelow accepted(ReportId parent, String unit, long version, boolean late) {
    return new FromBelow(parent, unit, version, Status.ACCEPTED, late, null);
  }

  /** Its sums have changed. */
  public static FromBelow sums(ReportId parent, String unit, long version, Sums sums) {
    return new FromBelow(parent, unit, version, null, false, sums);
  }
}

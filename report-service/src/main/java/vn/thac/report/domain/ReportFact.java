package vn.thac.report.domain;

import java.time.Instant;
import java.util.List;

/** What became true of reports. */
public sealed interface ReportFact {

  /** When it became true, UTC. */
  Instant at();

  /** The plan at the top of the cascade. */
  PlanId rootPlan();

  /** All reports one unit owes under one plan, at least one. */
  record Opened(List<Report> reports, Instant at) implements ReportFact {
    @Override
    public PlanId rootPlan() {
      return reports.getFirst().duty().regime().rootPlan();
    }
  }

  /**
   * Reports of one unit under one plan, at least one, are no longer asked for.
   *
   * @param version of the duty they were a part of
   */
  record Withdrawn(List<Report> reports, long version, Instant at) implements ReportFact {
    @Override
    public PlanId rootPlan() {
      return reports.getFirst().duty().regime().rootPlan();
    }
  }

  /** A fact about one report. */
  sealed interface OfOne extends ReportFact {
    Report report();

    @Override
    default PlanId rootPlan() {
      return report().duty().regime().rootPlan();
    }
  }

  /** Handed in. */
  record Submitted(Report report, Instant at) implements OfOne {}

  /** Sent back with words. */
  record Returned(Report report, String message, Instant at) implements OfOne {}

  /** Taken as final. */
  record Accepted(Report report, Instant at) implements OfOne {}

  /** What counts upward has changed without its unit handing anything in. */
  record Tallied(Report report, Instant at) implements OfOne {}
}

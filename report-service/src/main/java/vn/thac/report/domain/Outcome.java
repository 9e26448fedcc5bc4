package vn.thac.report.domain;

import java.util.List;

/** What comes of asking a report for a step. */
public sealed interface Outcome {

  /** The report as it now is, and what is to be told of it. */
  record Done(Report report, List<ReportFact> facts) implements Outcome {}

  /** Nothing changed, for every one of these reasons. */
  record Denied(List<Refusal> refusals) implements Outcome {}
}

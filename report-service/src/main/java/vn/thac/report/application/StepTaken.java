package vn.thac.report.application;

import java.util.List;
import vn.thac.report.domain.Refusal;
import vn.thac.report.domain.Report;

/** What comes of a person's step. */
public sealed interface StepTaken {

  /** It is done, and this is the report now. */
  record Done(Report report) implements StepTaken {}

  /** Somebody changed the report since the person looked at it. */
  record Stale() implements StepTaken {}

  /** It cannot be done, for every one of these reasons. */
  record Denied(List<Refusal> refusals) implements StepTaken {}
}

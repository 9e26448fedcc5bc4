package vn.thac.report.application;

import java.util.List;
import vn.thac.report.domain.Refusal;
import vn.thac.report.domain.Report;

/** What comes of a person's step. */
public sealed interface StepTaken {

  /** It is done, now or when it was asked for the first time, and this is the report now. */
  record Done(Report report) implements StepTaken {}

  /** It goes by the name of another act, which was done. */
  record Misnamed() implements StepTaken {}

  /** It cannot be done, for every one of these reasons. */
  record Denied(List<Refusal> refusals) implements StepTaken {}
}

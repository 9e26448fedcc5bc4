package vn.thac.plan.domain.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Due;

/**
 * Where a plan stands, and since when.
 *
 * @param revision 0 when first issued, then counted up with every amendment
 * @param at when it came to stand there
 * @param issuedOn the day of issue, absent until then
 * @param issueBy until when its unit is to issue it; only in a sub-plan under review
 * @param reason why it was withdrawn, or why its dates are other ones than before
 * @param submission where a draft is on its way to be signed; absent until it is first submitted
 */
public record State(
    Status status,
    Policy policy,
    int revision,
    Instant at,
    @Nullable LocalDate issuedOn,
    @Nullable Due issueBy,
    @Nullable String reason,
    @Nullable Submission submission) {

  /** As exact as it can be stored, so that what is told twice is told in the same words. */
  public State {
    at = at.truncatedTo(ChronoUnit.MILLIS);
  }

  static State draft(Policy policy, Instant at, @Nullable Due issueBy) {
    return new State(Status.DRAFT, policy, 0, at, null, issueBy, null, null);
  }

  /** Whether it ever was in force; what never was is its own unit's affair. */
  public boolean wasIssued() {
    return issuedOn != null;
  }

  State issued(Policy chosen, LocalDate on, Instant now) {
    int next = issuedOn == null ? revision : revision + 1;
    return new State(Status.ISSUED, chosen, next, now, on, null, null, null);
  }

  /** In its next revision because dates have moved; under review it stays what it was. */
  State redated(@Nullable Due until, String why, Instant since) {
    return status == Status.ISSUED
        ? new State(status, policy, revision + 1, since, issuedOn, null, why, null)
        : new State(status, policy, revision, at, issuedOn, until, reason, submission);
  }

  /** Whether nothing but dates tells it from the revision before. */
  boolean isRedated() {
    return status == Status.ISSUED && reason != null;
  }

  /** Whether it lies before those who sign. */
  boolean isSubmitted() {
    return submission != null && submission.stage() == Submission.Stage.SUBMITTED;
  }

  State with(@Nullable Submission next) {
    return new State(status, policy, revision, at, issuedOn, issueBy, reason, next);
  }

  State withdrawn(String why, Instant now) {
    return new State(Status.WITHDRAWN, policy, revision, now, issuedOn, null, why, null);
  }
}

package vn.thac.notification.domain;

import java.time.LocalDate;

/**
 * A date that plans would give up for another one; whoever has it still open is touched.
 *
 * @param reason the one it has now: two things of one plan may fall on one day for two reasons
 */
public record ExpectedMove(
    String rootPlanId, Subject.Kind kind, LocalDate from, String reason, LocalDate to) {

  /** Whether that deadline is open and has this date among those to keep. */
  public boolean touches(Deadline deadline) {
    return deadline.subject().rootPlanId().equals(rootPlanId)
        && deadline.subject().kind() == kind
        && deadline.open().contains(new Due(from, reason));
  }
}

package vn.thac.contracts;

import java.time.Instant;
import java.time.LocalDate;

/**
 * A sub-plan was made and waits for its unit to look it over and issue it.
 *
 * @param issuer the unit that has to issue it
 * @param issueBy the day by which it must be issued
 * @param reason why that day, in Vietnamese
 */
public record PlanAwaitsIssueV1(
    String planId,
    long version,
    String rootPlanId,
    String parentPlanId,
    String issuer,
    String issuerPath,
    String level,
    LocalDate issueBy,
    String reason,
    Instant at)
    implements Event {

  @Override
  public String key() {
    return planId;
  }
}

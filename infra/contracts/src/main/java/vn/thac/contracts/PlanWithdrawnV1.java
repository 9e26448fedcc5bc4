package vn.thac.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A plan is no longer in force; its tasks and reports that are still open are no longer asked for.
 */
public record PlanWithdrawnV1(
    String planId,
    long version,
    String rootPlanId,
    @Nullable String parentPlanId,
    String issuer,
    String issuerPath,
    String reason,
    Instant at)
    implements Event {

  @Override
  public String key() {
    return planId;
  }
}

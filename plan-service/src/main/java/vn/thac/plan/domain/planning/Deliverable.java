package vn.thac.plan.domain.planning;

import org.jspecify.annotations.Nullable;

/**
 * What must exist when it is done.
 *
 * @param quantity absent where the plan gives none
 * @param per UNIT, WEEK, MONTH, QUARTER or YEAR
 * @param measure EXACT, AT_LEAST or AVERAGE
 */
public record Deliverable(
    String what, @Nullable Integer quantity, @Nullable Per per, @Nullable Measure measure) {

  /** What one quantity is counted for. */
  public enum Per {
    UNIT,
    WEEK,
    MONTH,
    QUARTER,
    YEAR
  }

  /** How a quantity binds. */
  public enum Measure {
    EXACT,
    AT_LEAST,
    AVERAGE
  }
}

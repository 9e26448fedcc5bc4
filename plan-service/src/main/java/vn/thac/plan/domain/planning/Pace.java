package vn.thac.plan.domain.planning;

import vn.thac.calendar.WindowScheme;

/**
 * How much time each level is given.
 *
 * @param consolidationDays working days a level has to consolidate what those below handed in
 * @param issueWithinDays working days a unit has to issue a sub-plan under review
 * @param windows which days' figures belong to a reporting period
 */
public record Pace(int consolidationDays, int issueWithinDays, WindowScheme windows) {

  public Pace {
    if (consolidationDays < 1 || issueWithinDays < 1) {
      throw new IllegalArgumentException(
          "a level needs at least one working day, got %d to consolidate and %d to issue"
              .formatted(consolidationDays, issueWithinDays));
    }
  }
}

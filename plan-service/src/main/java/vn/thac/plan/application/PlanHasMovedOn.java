package vn.thac.plan.application;

import vn.thac.plan.domain.planning.PlanId;

/** Somebody changed a plan between the look at it and the write. */
public class PlanHasMovedOn extends RuntimeException {

  private static final long serialVersionUID = 1;

  public PlanHasMovedOn(PlanId id) {
    super("plan " + id.text() + " has moved on", null, false, false);
  }
}

package vn.thac.plan.application;

import org.jspecify.annotations.Nullable;
import vn.thac.plan.domain.planning.Issuer;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.State;

/**
 * A plan as a list shows it.
 *
 * @param title absent in a sub-plan, whose root has it
 */
public record PlanLine(
    PlanId id,
    PlanId root,
    @Nullable PlanId parent,
    @Nullable String number,
    @Nullable String title,
    int year,
    Issuer issuer,
    State state,
    long version) {}

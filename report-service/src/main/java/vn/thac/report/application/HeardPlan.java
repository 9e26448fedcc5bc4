package vn.thac.report.application;

import org.jspecify.annotations.Nullable;
import vn.thac.report.domain.PlanId;

/**
 * A plan as last heard of.
 *
 * @param version grows with every fact about the plan
 * @param number as printed, absent in a sub-plan
 * @param title absent in a sub-plan
 */
public record HeardPlan(
    PlanId id, long version, int revision, @Nullable String number, @Nullable String title) {}

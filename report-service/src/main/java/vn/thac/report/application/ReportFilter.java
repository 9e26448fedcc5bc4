package vn.thac.report.application;

import org.jspecify.annotations.Nullable;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Status;

/** What a list is narrowed to. */
public record ReportFilter(
    @Nullable String period, @Nullable Status status, @Nullable PlanId rootPlan) {}

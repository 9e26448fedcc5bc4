package vn.thac.report.domain;

/** A plan or a sub-plan, by the id plan-service gave it. */
public record PlanId(String value) {}

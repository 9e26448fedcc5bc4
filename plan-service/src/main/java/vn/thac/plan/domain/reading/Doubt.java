package vn.thac.plan.domain.reading;

/** Why a phrase is not clear, before it is known where it stands. */
record Doubt(String vi, String en) {}

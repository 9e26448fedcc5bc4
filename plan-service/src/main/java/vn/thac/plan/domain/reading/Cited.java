package vn.thac.plan.domain.reading;

/** A value and the lines it was read from. */
public record Cited<T>(T value, Lines lines) {}

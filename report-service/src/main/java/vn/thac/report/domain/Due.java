package vn.thac.report.domain;

import java.time.LocalDate;

/** A date to keep, and why it is that date. */
public record Due(LocalDate on, String reason) {}

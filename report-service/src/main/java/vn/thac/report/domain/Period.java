package vn.thac.report.domain;

import java.time.LocalDate;

/**
 * The window of the figures.
 *
 * @param code such as "2026-H1"
 * @param cutOff the last day of the figures
 */
public record Period(String code, String name, LocalDate from, LocalDate cutOff) {}

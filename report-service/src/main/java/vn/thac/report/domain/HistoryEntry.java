package vn.thac.report.domain;

import org.jspecify.annotations.Nullable;

/** One step of a report: who took it when, from where to where, and with which words. */
public record HistoryEntry(Act act, Status from, Status to, @Nullable String message) {}

package vn.thac.report.domain;

/** What a report counts: its key and what it is called. */
public record Figure(String ref, String label) {}

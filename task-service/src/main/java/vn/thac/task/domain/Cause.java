package vn.thac.task.domain;

/**
 * What names one act of a person: a repeat of it has the same id, and the same print where it says
 * the same.
 */
public record Cause(String id, String print) {}

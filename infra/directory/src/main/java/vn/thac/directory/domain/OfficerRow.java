package vn.thac.directory.domain;

/** One line of a file of officers, as written: one post of one person. */
public record OfficerRow(
    long line, String login, String name, String email, String unit, String role, String title) {}

package vn.thac.directory.domain;

/** One line of a file of places, as written; {@code parent} is empty at the top. */
public record PlaceRow(long line, String code, String parent, String level, String name) {}

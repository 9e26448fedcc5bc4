package vn.thac.plan.domain.directory;

/** One line of a file of places, as written; {@code parent} is empty at the top. */
public record PlaceRow(long line, String code, String parent, String level, String name) {}

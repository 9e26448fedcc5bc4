package vn.thac.access;

/**
 * A person's place in a unit.
 *
 * @param unit the unit's code
 * @param path the unit's path, such as {@code /75/734/734.PNV}
 */
public record Post(String unit, String path, Role role, String title) {}

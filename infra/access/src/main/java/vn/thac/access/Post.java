package vn.thac.access;

/**
 * A person's place in a unit.
 *
 * @param unit the unit's code
 * @param path the unit's path, such as {@code /75/734/734.PNV}
 * @param forCommittee the unit is the office that does the work of its place's committee
 */
public record Post(String unit, String path, Role role, String title, boolean forCommittee) {

  /** In a unit that works for itself alone. */
  public Post(String unit, String path, Role role, String title) {
    this(unit, path, role, title, false);
  }

  /** An office's code carries its place's code before a dot. */
  String committee() {
    return DirectoryCopy.placeOf(unit);
  }

  /** The committee's path is the office's without the office. */
  String committeePath() {
    return path.endsWith("/" + unit) && unit.indexOf('.') > 0
        ? path.substring(0, path.length() - unit.length() - 1)
        : path;
  }
}

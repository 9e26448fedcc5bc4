package vn.thac.bench.nation;

/**
 * One line of a list of places.
 *
 * @param parent empty at the top
 */
public record Place(String code, String parent, String level, String name) {

  /** The line as it is imported. */
  String line() {
    return String.join(",", code, parent, level, name);
  }
}

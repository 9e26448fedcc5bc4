package vn.thac.directory.domain;

/** A level of government, from the top down; a tree may skip one. */
public enum Level {
  CENTRAL("trung ương"),
  PROVINCE("tỉnh"),
  DISTRICT("huyện"),
  COMMUNE("xã"),
  HAMLET("thôn");

  private final String word;

  Level(String word) {
    this.word = word;
  }

  /** The everyday Vietnamese word, used where a place's own name does not begin with its type. */
  public String word() {
    return word;
  }

  /** Whether this level is deeper than the other. */
  public boolean isBelow(Level other) {
    return ordinal() > other.ordinal();
  }
}

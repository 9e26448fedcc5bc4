package vn.thac.testkit;

/** The three stores every repository is tried on. */
public enum StoreKind {
  EMBEDDED("embedded store"),
  SERVER("MongoDB server"),
  CONTAINER("MongoDB container");

  private final String words;

  StoreKind(String words) {
    this.words = words;
  }

  @Override
  public String toString() {
    return words;
  }
}

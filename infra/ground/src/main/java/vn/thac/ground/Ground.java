package vn.thac.ground;

/** The process under the services: the store, the broker and the mail sink. */
public final class Ground {

  private Ground() {}

  /** {@code Ground --data DIR --port BASE}. */
  public static void main(String[] arguments) {
    throw new UnsupportedOperationException("not yet: " + arguments.length);
  }
}

package vn.thac.testkit;

/** One real broker for all tests of a JVM, on a free port. */
public final class RealBroker {

  private RealBroker() {}

  /** For {@code bootstrap.servers}; starts the broker on the first call. */
  public static String bootstrap() {
    throw new UnsupportedOperationException("not yet");
  }
}

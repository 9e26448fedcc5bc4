package vn.thac.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import vn.thac.ground.EmbeddedBroker;

/** One real broker for all tests of a JVM, on a free port, gone with the JVM. */
public final class RealBroker {

  private RealBroker() {}

  /** For {@code bootstrap.servers}; starts the broker on the first call. */
  public static String bootstrap() {
    return Started.BROKER.bootstrap();
  }

  /** Started once, by the class loader's own lock. */
  private static final class Started {
    static final EmbeddedBroker BROKER = start();

    private static EmbeddedBroker start() {
      try {
        EmbeddedBroker broker = EmbeddedBroker.start(Files.createTempDirectory("broker"), 0);
        Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "broker-close"));
        return broker;
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

package vn.thac.trial.platform;

import java.nio.file.Path;
import vn.thac.ground.EmbeddedBroker;

/** The broker in a process of its own. */
final class BrokerProcess {

  private BrokerProcess() {}

  /** {@code BrokerProcess FOLDER PORT ADVERTISED-PORT}. */
  public static void main(String[] arguments) throws InterruptedException {
    System.setProperty("logback.configurationFile", "ground-logback.xml");
    EmbeddedBroker broker =
        EmbeddedBroker.start(
            Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
    Thread.currentThread().join();
  }
}

package vn.thac.trial.platform;

import java.nio.file.Path;
import vn.thac.ground.BrokerAccounts;
import vn.thac.ground.EmbeddedBroker;

/** The broker in a process of its own; its accounts' passwords stand beside its folder. */
final class BrokerProcess {

  private BrokerProcess() {}

  /** {@code BrokerProcess DATA PORT ADVERTISED-PORT closed|open}. */
  public static void main(String[] arguments) throws InterruptedException {
    System.setProperty("logback.configurationFile", "ground-logback.xml");
    Path data = Path.of(arguments[0]);
    EmbeddedBroker broker =
        EmbeddedBroker.start(
            data.resolve("broker"),
            Integer.parseInt(arguments[1]),
            Integer.parseInt(arguments[2]),
            arguments[3].equals("closed") ? BrokerAccounts.draw(data) : null);
    Runtime.getRuntime().addShutdownHook(new Thread(broker::close, "stop"));
    Thread.currentThread().join();
  }
}

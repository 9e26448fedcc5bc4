package vn.thac.trial.platform;

import java.nio.file.Path;
import vn.thac.ground.EmbeddedStore;

/** The embedded store in a process of its own. */
final class StoreProcess {

  private StoreProcess() {}

  /** {@code StoreProcess FILE PORT}. */
  public static void main(String[] arguments) throws InterruptedException {
    System.setProperty("logback.configurationFile", "ground-logback.xml");
    EmbeddedStore store =
        EmbeddedStore.onFile(Path.of(arguments[0]), Integer.parseInt(arguments[1]));
    Runtime.getRuntime().addShutdownHook(new Thread(store::close, "stop"));
    Thread.currentThread().join();
  }
}

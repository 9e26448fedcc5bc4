package vn.thac.ground;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** A store in a process of its own, so that it can be killed. */
final class StoreProcess {

  private StoreProcess() {}

  /** Runs until it is killed. */
  public static void main(String[] arguments) throws InterruptedException {
    var store = EmbeddedStore.onFile(Path.of(arguments[0]), 0);
    System.out.println(store.uri());
    Thread.currentThread().join();
  }

  static Process start(Path file) throws IOException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            List.of(
                java,
                "-Xmx256m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                StoreProcess.class.getName(),
                file.toString()))
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }
}

package vn.thac.bench.start;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.thac.bench.result.Goal;
import vn.thac.bench.result.RanOn;
import vn.thac.bench.result.Result;
import vn.thac.bench.stage.Options;

/** {@code infra/thac up} from the prompt to the printed address, once everything is built. */
public final class StartBench {

  private static final double MOST_SECONDS = 15;
  private static final int RUNS = 3;

  private static final int ROW = 20;

  private StartBench() {}

  /** On a folder and a port of its own. */
  public static boolean run(Options options) throws IOException, InterruptedException {
    Result result =
        new Result("start", RanOn.look(options.checkout(), "embedded (mongo-java-server on H2)"));
    Path command = options.checkout().resolve("infra/thac");
    String data = options.data().resolve("data").toString();
    String port = String.valueOf(freePort());
    List<Double> seconds = new ArrayList<>();
    try {
      // The first builds what is missing and loads the sample, its end keeps the loaded classes.
      result.say("first: %.1f s", said(command, "up", "--data", data, "--port", port));
      said(command, "down", "--data", data);
      for (int i = 0; i < RUNS; i++) {
        seconds.add(said(command, "up", "--data", data, "--port", port));
        said(command, "down", "--data", data);
      }
    } finally {
      exitOf(command, "down", "--data", data); // after a failure something may still run
    }
    Collections.sort(seconds);
    double median = seconds.get(RUNS / 2);
    result.add(
        Goal.of(
            "infra/thac up, warm, the middle of %d".formatted(RUNS),
            "≤ %.0f s".formatted(MOST_SECONDS),
            "%.1f s (%.1f to %.1f)".formatted(median, seconds.getFirst(), seconds.getLast()),
            median <= MOST_SECONDS));
    return result.keepIn(options.results());
  }

  /** How many seconds it took. */
  private static double said(Path command, String... arguments)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    if (exitOf(command, arguments) != 0) {
      throw new IOException(command + " " + String.join(" ", arguments) + " failed");
    }
    return (System.nanoTime() - begun) / 1e9;
  }

  private static int exitOf(Path command, String... arguments)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>(List.of(command.toString()));
    Collections.addAll(words, arguments);
    return new ProcessBuilder(words).inheritIO().start().waitFor();
  }

  /**
   * The first of a row that nobody has: the services take those that follow. It lies below those
   * that the system gives to whoever connects to something.
   */
  private static int freePort() throws IOException {
    for (int port = 21_000; port < 31_000; port += ROW) {
      if (isFree(port)) {
        return port;
      }
    }
    throw new IOException("no " + ROW + " free ports in a row");
  }

  private static boolean isFree(int first) {
    for (int port = first; port < first + ROW; port++) {
      try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
        socket.setReuseAddress(false);
      } catch (IOException e) {
        return false; // taken: the next row is asked
      }
    }
    return true;
  }
}

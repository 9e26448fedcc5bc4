package vn.thac.ground;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where the ground keeps its data and from which port it counts.
 *
 * @param storeUri a MongoDB server to use in place of one of our own
 */
record GroundSettings(Path data, int basePort, @Nullable String storeUri) {

  private static final int MOST = 65_535 - 8;

  static GroundSettings of(String[] arguments, @Nullable String storeUri) throws CannotStart {
    Path data = null;
    int port = 0;
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      switch (arguments[i]) {
        case "--data" -> data = Path.of(arguments[i + 1]).toAbsolutePath();
        case "--port" -> port = number(arguments[i + 1]);
        default -> throw usage();
      }
    }
    if (data == null || port < 1 || port > MOST || arguments.length != 4) {
      throw usage();
    }
    return new GroundSettings(data, port, storeUri == null || storeUri.isBlank() ? null : storeUri);
  }

  private static int number(String text) throws CannotStart {
    try {
      return Integer.parseInt(text);
    } catch (NumberFormatException e) {
      throw usage();
    }
  }

  private static CannotStart usage() {
    return new CannotStart("arguments", "use: --data FOLDER --port NUMBER (1 to " + MOST + ")");
  }

  int brokerPort() {
    return basePort + 6;
  }

  int storePort() {
    return basePort + 7;
  }

  int mailPort() {
    return basePort + 8;
  }
}

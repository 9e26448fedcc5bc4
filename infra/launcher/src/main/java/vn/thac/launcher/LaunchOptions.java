package vn.thac.launcher;

import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thac.ground.BrokerAccounts;
import vn.thac.ground.DurableFile;
import vn.thac.ground.EmbeddedStore;
import vn.thac.launcher.sample.DirectorySource;

/**
 * What {@code infra/thac up} passes on. The command has checked it already; this only reads.
 *
 * @param data the folder that everything is kept in
 * @param port the first port; the others follow it
 * @param units a list of places to import in place of the invented ones
 * @param province the code of the one province to take from {@code units}
 */
record LaunchOptions(Path data, int port, @Nullable Path units, @Nullable String province) {

  static LaunchOptions parse(String... arguments) {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i + 1 < arguments.length; i += 2) {
      given.put(arguments[i], arguments[i + 1]);
    }
    return new LaunchOptions(
        Path.of(given.getOrDefault("--data", ".thac/data")).toAbsolutePath(),
        Integer.parseInt(given.getOrDefault("--port", "8080")),
        Optional.ofNullable(given.get("--units")).map(Path::of).orElse(null),
        given.get("--province"));
  }

  /** The places to begin with. */
  DirectorySource directory() {
    return DirectorySource.of(units, province);
  }

  /** Where it is kept how far time was moved. */
  Path clock() {
    return data.resolve("clock");
  }

  /** Where the ground says its store is; the address holds the password. */
  DurableFile storeAddress() {
    return new DurableFile(data.resolve(EmbeddedStore.ADDRESS));
  }

  /** Who may talk on the ground's broker; none where it is open to everybody. */
  Optional<BrokerAccounts> brokerAccounts() {
    return BrokerAccounts.in(data);
  }

  /** Who there is. */
  Path people() {
    return data.resolve("people.csv");
  }

  /** Where people go. */
  URI address() {
    return URI.create("http://localhost:" + port);
  }

  /** Where a part answers on this machine. */
  URI at(Part part) {
    return URI.create("http://127.0.0.1:" + port(part));
  }

  int port(Part part) {
    return port + part.offset();
  }

  int broker() {
    return port + 6;
  }

  int store() {
    return port + 7;
  }

  int smtp() {
    return port + 8;
  }
}

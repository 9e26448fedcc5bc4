package vn.thac.trial.breaking;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import vn.thac.trial.platform.StoreServer;

/**
 * What was asked for.
 *
 * @param checkout whose jars run
 * @param seeds one run each
 * @param units a list of places to drive in place of the invented provinces
 * @param province the code of the one to drive
 * @param data the folder for all that is kept; it stays where it is
 */
record BreakingOptions(
    Path checkout,
    List<Long> seeds,
    StoreServer store,
    Optional<Path> toxiproxy,
    @Nullable Path units,
    @Nullable String province,
    Path data) {

  static BreakingOptions of(List<String> arguments, Map<String, String> environment)
      throws java.io.IOException {
    Map<String, String> given = new HashMap<>();
    for (int i = 0; i + 1 < arguments.size(); i += 2) {
      given.put(arguments.get(i), arguments.get(i + 1));
    }
    Path checkout = Path.of(given.getOrDefault("--checkout", "")).toAbsolutePath();
    Path data =
        given.containsKey("--data")
            ? Files.createDirectories(Path.of(given.getOrDefault("--data", "")))
            : Files.createTempDirectory("thac-break");
    return new BreakingOptions(
        checkout,
        seeds(given),
        store(given.getOrDefault("--store", "embedded"), environment, data),
        program(environment, "THAC_TOXIPROXY"),
        given.containsKey("--units") ? Path.of(given.getOrDefault("--units", "")) : null,
        given.get("--province"),
        data.toAbsolutePath());
  }

  private static List<Long> seeds(Map<String, String> given) {
    String one = given.get("--seed");
    if (one != null) {
      return List.of(Long.parseLong(one));
    }
    String[] range = given.getOrDefault("--seeds", "5").split("-");
    long first = range.length == 1 ? 1 : Long.parseLong(range[0]);
    return LongStream.rangeClosed(first, Long.parseLong(range[range.length - 1])).boxed().toList();
  }

  private static StoreServer store(String kind, Map<String, String> environment, Path data) {
    return switch (kind) {
      case "embedded" -> new StoreServer.Embedded();
      case "server" ->
          StoreServer.server(
              program(environment, "THAC_MONGO_SERVER"),
              Optional.ofNullable(environment.get("MONGODB_URI")).filter(uri -> !uri.isBlank()),
              String.valueOf(data.getFileName()).replaceAll("[^A-Za-z0-9]", ""));
      default -> throw new IllegalArgumentException("--store embedded or server, not " + kind);
    };
  }

  private static Optional<Path> program(Map<String, String> environment, String name) {
    return Optional.ofNullable(environment.get(name)).filter(path -> !path.isBlank()).map(Path::of);
  }
}

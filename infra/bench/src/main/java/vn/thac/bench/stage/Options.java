package vn.thac.bench.stage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.thac.bench.nation.Nation;
import vn.thac.trial.platform.StoreServer;

/**
 * What a benchmark is told.
 *
 * @param units a list of places; none for the invented one
 * @param part one in so many of the places
 * @param tasks that a whole nation has stored where people read; a part has as many fewer
 * @param heap of each service
 * @param profile whether each process records what it does
 * @param peers whether others do the same work in the same run
 */
public record Options(
    String benchmark,
    Optional<Path> units,
    int part,
    int tasks,
    String heap,
    boolean profile,
    boolean peers,
    Path data) {

  /** Where the real lists are by name, where {@code THAC_DOCUMENTS} names their folder. */
  private static final Map<String, String> LISTS =
      Map.of("three-tier", "units-three-tier-2023.csv", "two-tier", "units-two-tier-2025.csv");

  private static final Set<String> KNOWN = Set.of("--units", "--part", "--tasks", "--heap");

  /**
   * {@code NAME [--units FILE|three-tier|two-tier|invented] [--part N] [--small] [--tasks N]
   * [--profile] [--peers]}.
   */
  public static Options of(String... arguments) throws IOException {
    Map<String, String> given = new HashMap<>();
    boolean small = false;
    boolean profile = false;
    boolean peers = false;
    for (int i = 1; i < arguments.length; i++) {
      switch (arguments[i]) {
        case "--small" -> small = true;
        case "--profile" -> profile = true;
        case "--peers" -> peers = true;
        default -> {
          if (!KNOWN.contains(arguments[i]) || i + 1 == arguments.length) {
            throw new IllegalArgumentException("no such option: " + arguments[i]);
          }
          given.put(arguments[i], arguments[++i]);
        }
      }
    }
    return new Options(
        arguments[0],
        list(given.getOrDefault("--units", "three-tier")),
        Integer.parseInt(given.getOrDefault("--part", small ? "100" : "1")),
        Integer.parseInt(given.getOrDefault("--tasks", "5000000")),
        given.getOrDefault("--heap", "1g"),
        profile,
        peers,
        Files.createTempDirectory("thac-bench-"));
  }

  /** The same over another part of the places, in a folder of its own. */
  public Options of(int otherPart) throws IOException {
    return new Options(
        benchmark,
        units,
        otherPart,
        tasks,
        heap,
        profile,
        peers,
        Files.createTempDirectory("thac-bench-"));
  }

  private static Optional<Path> list(String asked) {
    String file = LISTS.get(asked);
    if (file == null) {
      return asked.equals("invented") ? Optional.empty() : Optional.of(Path.of(asked));
    }
    return Optional.ofNullable(System.getenv("THAC_DOCUMENTS"))
        .map(folder -> Path.of(folder, "data", file))
        .filter(Files::isReadable);
  }

  /** The places it runs over. */
  public Nation nation() throws IOException {
    return Nation.of(units.orElse(null)).oneIn(part);
  }

  /** A program to start, or the server at a given address. */
  public StoreServer store() {
    return StoreServer.server(
        Optional.ofNullable(System.getenv("THAC_MONGO_SERVER")).map(Path::of),
        Optional.ofNullable(System.getenv("MONGODB_URI")),
        "bench");
  }

  /** Where results are kept. */
  public Path results() {
    return checkout().resolve("infra/bench/results");
  }

  /** The root of the checkout that is measured. */
  public Path checkout() {
    return Path.of(System.getProperty("thac.checkout", "")).toAbsolutePath();
  }
}

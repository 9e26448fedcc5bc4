package vn.thac.bench.peer;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A program under {@code infra/bench/peers}, which prints what it measured as one line of JSON. */
public final class Peer {

  /** It ended without one, and has said itself why. */
  public static final class NoResult extends IOException {
    private static final long serialVersionUID = 1L;

    private NoResult(String name) {
      super(name + " gave no result");
    }
  }

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final Path jar;
  private final String name;

  private Peer(Path checkout, String name) {
    this.name = name;
    this.jar = checkout.resolve("infra/bench/peers/%1$s/target/%1$s.jar".formatted(name));
  }

  /** By the name of its folder. */
  public static Peer named(String name, Path checkout) {
    return new Peer(checkout, name);
  }

  /** Where PostgreSQL is; {@code infra/bench/run --peers} starts it. */
  public static Optional<String> postgres() {
    return Optional.ofNullable(System.getenv("POSTGRES_JDBC"));
  }

  /** Runs it to its end; it says itself how far it is. */
  public JsonNode run(Map<String, Object> options) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(ProcessHandle.current().info().command().orElse("java"));
    command.addAll(List.of("-Xmx1g", "-XX:+UseSerialGC", "-jar", jar.toString()));
    options.forEach((option, value) -> command.addAll(List.of("--" + option, value.toString())));
    Process process =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.waitFor() != 0) {
      throw new NoResult(name);
    }
    return JSON.readTree(said);
  }

  /** How it calls itself. */
  public static String words(JsonNode measured) {
    return measured.get("peer").asString() + " " + measured.get("version").asString();
  }
}

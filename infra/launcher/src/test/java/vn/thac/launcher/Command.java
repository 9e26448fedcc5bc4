package vn.thac.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;

/** {@code infra/thac}, run as a person runs it, with a folder to run it on. */
abstract class Command {

  static final Path COMMAND = Path.of("..", "thac").toAbsolutePath().normalize();

  @TempDir Path folder;

  /** What a run said and how it ended. */
  record Ended(int status, List<String> lines) {}

  static void assertRefused(Ended ended, String... said) {
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.lines()).hasSize(1);
    assertThat(ended.lines().getFirst()).contains(said);
  }

  void assertNothingBegun() {
    assertThat(folder.resolve("data/lock")).doesNotExist();
    assertThat(folder.resolve("data/ground.pid")).doesNotExist();
    assertThat(folder.resolve("data/services.pid")).doesNotExist();
  }

  Ended up(String... more) throws Exception {
    return thac(
        Map.of(),
        Stream.concat(Stream.of("up", "--data", folder.resolve("data").toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  static Ended down(Path data) throws Exception {
    return thac(Map.of(), "down", "--data", data.toString());
  }

  /** What the command is made of, in a folder. */
  static Ended script(Map<String, String> environment, Path data, String script) throws Exception {
    return run(environment, "bash", "-c", ". " + COMMAND + "; data=$0; " + script, data.toString());
  }

  static Ended thac(Map<String, String> environment, String... arguments) throws Exception {
    return run(
        environment,
        Stream.concat(Stream.of(where("bash").toString(), COMMAND.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  static Ended run(Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    List<String> lines = process.inputReader(UTF_8).lines().toList();
    return new Ended(process.waitFor(), lines);
  }

  /** A process that looks, in the list of processes, as one of ours does. */
  static Process runningAs(String main, String name, Path data) throws Exception {
    String mark = script(Map.of(), data, "mark").lines().getFirst();
    Process process = named("java " + mark + " " + main + " --data " + data + " --port 8123");
    Files.writeString(data.resolve(name + ".pid"), String.valueOf(process.pid()));
    return process;
  }

  /** A process of this name, from when on it has it. */
  static Process named(String title) throws IOException {
    Process process = new ProcessBuilder("bash", "-c", "exec -a '" + title + "' sleep 600").start();
    while (process.info().command().orElse("").endsWith("bash")) {
      Thread.onSpinWait();
    }
    return process;
  }

  static boolean bound(ServerSocket socket, String address) {
    try {
      socket.bind(new InetSocketAddress(address, 0));
      return true;
    } catch (IOException notHere) {
      return false;
    }
  }

  static Path where(String tool) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  static void executable(Path file, String script) throws IOException {
    Files.writeString(file, script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}

package vn.thac.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The command itself, run as a person runs it: what it refuses, in one line, with nothing begun.
 */
class CommandTest {

  private static final Path COMMAND = Path.of("..", "thac").toAbsolutePath().normalize();

  @TempDir Path folder;

  /** What a run said and how it ended. */
  record Ended(int status, List<String> lines) {}

  @ParameterizedTest
  @ValueSource(
      strings = {
        "up --prot 9000",
        "up --port",
        "up --port nine",
        "up --port 80",
        "up --port 70000",
        "up --units places.csv",
        "up --province 75",
        "up --units /no/such/list.csv --province 75",
        "start",
        "read",
        "read /no/such/plan.txt",
        "down"
      })
  void saysInOneLineWhatIsWrongWithWhatWasAskedFor(String asked) throws Exception {
    String data = asked.startsWith("up") || asked.equals("down") ? " --data " + folder + "/d" : "";
    Ended ended = thac(Map.of(), (asked.equals("up --port") ? asked : asked + data).split(" "));

    assertRefused(ended, "thac: ");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void refusesAProvinceThatIsNotInTheList() throws Exception {
    Path list = folder.resolve("units.csv");
    Files.writeString(list, "code,parent_code,level,name\n01,,PROVINCE,Tỉnh Một\n");

    assertRefused(up("--units", list.toString(), "--province", "75"), "75");
  }

  @Test
  void namesTheTakenPortAndTheWayOut() throws Exception {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      int base = taken.getLocalPort() - 7;

      assertRefused(
          up("--port", String.valueOf(base)), String.valueOf(taken.getLocalPort()), "--port");
    }
    assertNothingBegun();
  }

  @Test
  void saysWhatToInstallWhereThereIsNoJdkOfThisCentury() throws Exception {
    Path old = Files.createDirectories(folder.resolve("jdk-17/bin")).getParent();
    Files.writeString(old.resolve("release"), "JAVA_VERSION=\"17.0.15\"\n");
    executable(old.resolve("bin/javac"), "");
    Path bare = Files.createDirectories(folder.resolve("path"));
    for (String tool :
        List.of("dirname", "cat", "ls", "ln", "mkdir", "rm", "sed", "readlink", "ps", "grep")) {
      executable(bare.resolve(tool), "#!/bin/sh\nexec " + where(tool) + " \"$@\"\n");
    }

    Ended ended =
        thac(
            Map.of("JAVA_HOME", old.toString(), "PATH", bare.toString(), "THAC_JDKS", ""),
            "up",
            "--data",
            folder.resolve("data").toString());

    assertRefused(ended, "JDK 25", "JAVA_HOME");
    assertNothingBegun();
  }

  @Test
  void saysWhereItCannotWrite() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));

    assertRefused(thac(Map.of(), "up", "--data", file.resolve("data").toString()), "--data");
  }

  @Test
  void saysThatItRunsAlreadyAndWhereAndLeavesItAlone() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data")).toRealPath();
    Files.writeString(data.resolve("port"), "8123\n");
    Process ground = runningAs("vn.thac.ground.Ground", "ground", data);
    Process services = runningAs("vn.thac.launcher.Services", "services", data);
    try {
      assertRefused(up(), "http://localhost:8123");
      assertThat(Stream.of(ground, services)).allMatch(Process::isAlive);

      services.destroy();
      services.waitFor();
      assertRefused(up("--port", "8200"), "--port 8123");
      assertThat(ground.isAlive()).isTrue();
    } finally {
      ground.destroy();
      services.destroy();
    }
  }

  @Test
  void waitsForNobodyWhoIsGoneAndTellsOfACommandThatIsAtWork() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data")).toRealPath();
    Process other = new ProcessBuilder("bash", "-c", "exec -a 'thac up' sleep 600").start();
    Files.createSymbolicLink(data.resolve("lock"), Path.of(String.valueOf(other.pid())));
    assertRefused(up(), String.valueOf(other.pid()));

    other.destroy();
    other.waitFor();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertRefused(up("--port", port), port);
    }
  }

  @Test
  void doesNotTakeAStrangerForOneOfItsProcesses() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data"));
    Files.writeString(data.resolve("ground.pid"), String.valueOf(ProcessHandle.current().pid()));

    Ended ended = thac(Map.of(), "status", "--data", data.toString());

    assertThat(ended.status()).isEqualTo(3);
    assertThat(ended.lines())
        .containsExactly("ground: không chạy / not running", "services: không chạy / not running");
  }

  @Test
  void saysTheStagesInVietnamese() throws Exception {
    Ended ended =
        run(
            Map.of(),
            "bash",
            "-c",
            ". "
                + COMMAND
                + "; for s in build store broker mail plan desk task report notification"
                + " portal directory; do say $s 0.8; done");

    try (var golden = CommandTest.class.getResourceAsStream("/stages.txt")) {
      assertThat(ended.lines())
          .isEqualTo(new String(golden.readAllBytes(), UTF_8).lines().toList());
    }
  }

  @Test
  void explainsItselfWhenAskedForNothing() throws Exception {
    assertThat(thac(Map.of()).lines()).anyMatch(line -> line.startsWith("infra/thac up"));
  }

  private static void assertRefused(Ended ended, String... said) {
    assertThat(ended.status()).isEqualTo(1);
    assertThat(ended.lines()).hasSize(1);
    assertThat(ended.lines().getFirst()).contains(said);
  }

  private void assertNothingBegun() {
    assertThat(folder.resolve("data/lock")).doesNotExist();
    assertThat(folder.resolve("data/ground.pid")).doesNotExist();
    assertThat(folder.resolve("data/services.pid")).doesNotExist();
  }

  private Ended up(String... more) throws Exception {
    return thac(
        Map.of(),
        Stream.concat(Stream.of("up", "--data", folder.resolve("data").toString()), Stream.of(more))
            .toArray(String[]::new));
  }

  private static Ended thac(Map<String, String> environment, String... arguments) throws Exception {
    return run(
        environment,
        Stream.concat(Stream.of(where("bash").toString(), COMMAND.toString()), Stream.of(arguments))
            .toArray(String[]::new));
  }

  private static Ended run(Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().putAll(environment);
    Process process = builder.start();
    List<String> lines = process.inputReader(UTF_8).lines().toList();
    return new Ended(process.waitFor(), lines);
  }

  /** A process that looks, in the list of processes, as one of ours does. */
  private static Process runningAs(String main, String name, Path data) throws IOException {
    String title = "java " + main + " --data " + data + " --port 8123";
    Process process = new ProcessBuilder("bash", "-c", "exec -a '" + title + "' sleep 600").start();
    Files.writeString(data.resolve(name + ".pid"), String.valueOf(process.pid()));
    return process;
  }

  private static Path where(String tool) {
    return Stream.of(System.getenv("PATH").split(":"))
        .map(folder -> Path.of(folder, tool))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  private static void executable(Path file, String script) throws IOException {
    Files.writeString(file, script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }
}

package vn.thac.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command refuses, in one line, with nothing begun. */
class CommandTest extends Command {

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "infra/thac --help",
        "infra/thac up --help",
        "infra/thac read --help",
        "infra/trial/break --help",
        "infra/trial/fuzz --help",
        "infra/bench/run --help",
        "infra/bench/run cascade --help",
        "infra/bench/servers --help"
      })
  void eachSaysHowItIsUsedBeforeAnythingElse(String asked) throws Exception {
    String[] words = ("../../" + asked).split(" ");

    Ended ended = run(Map.of(), words);

    assertThat(ended.status()).isZero();
    assertThat(ended.lines().getFirst()).startsWith(asked.split(" ")[0] + " ");
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
  void refusesAPortThatABrowserWouldFindTakenAtTheOtherLocalhost() throws Exception {
    try (ServerSocket taken = new ServerSocket()) {
      assumeTrue(bound(taken, "::1"), "no IPv6 here");

      String port = String.valueOf(taken.getLocalPort());
      assertRefused(up("--port", port), port, "--port");
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
        List.of(
            "dirname",
            "basename",
            "cat",
            "ls",
            "ln",
            "mkdir",
            "rm",
            "sed",
            "readlink",
            "ps",
            "grep",
            "id",
            "chmod",
            "find",
            "head")) {
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
}

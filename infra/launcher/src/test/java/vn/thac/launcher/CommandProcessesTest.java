package vn.thac.launcher;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which processes and which other commands the command takes for its own. */
class CommandProcessesTest extends Command {

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
    Process other = named("thac up");
    Files.createSymbolicLink(data.resolve("lock"), Path.of(String.valueOf(other.pid())));
    assertRefused(up(), String.valueOf(other.pid()));

    other.destroy();
    other.waitFor();
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());
      assertRefused(up("--port", port), port);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"java vn.thac.ground.Ground", "vi infra/thac", "/home/thac/up"})
  void waitsForNobodyWhoWasOnlyGivenTheNumberOfACommand(String title) throws Exception {
    Path data = Files.createDirectories(folder.resolve("data")).toRealPath();
    Process other = named(title);
    Files.createSymbolicLink(data.resolve("lock"), Path.of(String.valueOf(other.pid())));
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());

      assertRefused(up("--port", port), port);
      assertNothingBegun();
    } finally {
      other.destroy();
    }
  }

  @Test
  void leavesALockAloneThatSomebodyTookWhileItsHolderWasLookedAt() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data")).toRealPath();
    Process quicker = named("bash infra/thac up");
    Files.createSymbolicLink(data.resolve("lock"), Path.of("gone"));
    try {
      Ended ended =
          script(
              Map.of(),
              data,
              "ps() { if [ \"$3\" = gone ]; then rm $data/lock; ln -s "
                  + quicker.pid()
                  + " $data/lock; else command ps \"$@\"; fi; }; lock; echo locked");

      assertRefused(ended, String.valueOf(quicker.pid()));
      assertThat(Files.readSymbolicLink(data.resolve("lock")))
          .hasToString(String.valueOf(quicker.pid()));
    } finally {
      quicker.destroy();
    }
  }

  @Test
  void stopsNothingWhileAnotherCommandIsAtWork() throws Exception {
    Path data = Files.createDirectories(folder.resolve("data")).toRealPath();
    Process ground = runningAs("vn.thac.ground.Ground", "ground", data);
    Process other = named("bash infra/thac up");
    Files.createSymbolicLink(data.resolve("lock"), Path.of(String.valueOf(other.pid())));
    try {
      assertRefused(down(data), String.valueOf(other.pid()));
      assertThat(ground.isAlive()).isTrue();

      other.destroy();
      other.waitFor();
      assertThat(down(data)).isEqualTo(new Ended(0, List.of("Đã dừng")));
      assertThat(ground.waitFor(10, SECONDS)).isTrue();
      assertNothingBegun();
    } finally {
      other.destroy();
      ground.destroy();
    }
  }

  @Test
  void knowsWhatItBeganInAFolderWhoseLettersTheLocaleDoesNotHave() throws Exception {
    Path data = Files.createDirectories(folder.resolve("Dữ liệu thử")).toRealPath();
    Path jdk = Files.createDirectories(folder.resolve("jdk/bin")).getParent();
    Files.createFile(jdk.resolve("release"));
    executable(
        jdk.resolve("bin/java"),
        "#!/bin/sh\necho ready store 0.1\n"
            + "locale charmap >charmap\nwhile :; do sleep 0.1; done\n");

    Ended ended =
        script(
            Map.of("LC_ALL", "C"),
            data,
            "java="
                + jdk
                + "; target=$java/target; mkdir -p $target/app $target/lib \"$data/logs\""
                + "; touch $target/app/a.jar $target/lib/b.jar"
                + "; begin ground --data \"$data\" --port 8123; follow ground 1"
                + "; [ \"$(running ground)\" = \"$(cat \"$data/ground.pid\")\" ] && echo known"
                + "; down");

    assertThat(ended).isEqualTo(new Ended(0, List.of("Kho dữ liệu ✓ 0,1 s", "known", "Đã dừng")));
    assertThat(data.resolve("charmap")).hasContent("UTF-8");
    assertThat(data.resolve("ground.pid")).doesNotExist();
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
}

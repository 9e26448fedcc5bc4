package vn.thac.ground;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ground as its own process, as the launcher starts it. */
class GroundIT {

  @TempDir private Path folder;

  @Test
  void saysWhatIsReadyAndStopsWhenAsked() throws Exception {
    int base = freeBase();
    Process ground = start(folder, base);
    BufferedReader said = ground.inputReader();
    List<String> lines = List.of(said.readLine(), said.readLine(), said.readLine());

    assertThat(lines).allMatch(line -> line.matches("ready (store|broker|mail) \\d+\\.\\d"));
    assertThat(lines).extracting(line -> line.split(" ")[1]).doesNotHaveDuplicates();
    for (int port = base + 6; port <= base + 8; port++) {
      new Socket("127.0.0.1", port).close();
    }

    Process second = start(folder, base);
    assertThat(second.inputReader().readLine())
        .isEqualTo("failed data " + folder + " is in use by another run; stop it first");
    assertThat(second.waitFor()).isEqualTo(1);

    ground.destroy();
    assertThat(ground.waitFor()).isEqualTo(128 + 15);
  }

  @Test
  void startsNothingWhereAPortIsTaken() throws Exception {
    int base = freeBase();
    try (var taken = new ServerSocket(base + 8, 1, InetAddress.getLoopbackAddress())) {
      Process ground = start(folder, base);

      assertThat(ground.inputReader().readLine())
          .startsWith("failed mail port " + taken.getLocalPort() + " is taken");
      assertThat(ground.waitFor()).isEqualTo(1);
      assertThat(folder.resolve("broker")).doesNotExist();
    }
  }

  @Test
  void saysThatAFolderCannotBeWritten() throws Exception {
    Path file = Files.createFile(folder.resolve("file"));
    Process ground = start(file.resolve("data"), freeBase());

    assertThat(ground.inputReader().readLine())
        .startsWith("failed data " + file)
        .contains("cannot be written");
    assertThat(ground.waitFor()).isEqualTo(1);
  }

  private static Process start(Path data, int base) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx320m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), Ground.class.getName()));
    command.addAll(List.of("--data", data.toString(), "--port", String.valueOf(base)));
    var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
    builder.environment().remove("MONGODB_URI");
    return builder.start();
  }

  /**
   * A base whose three ports are free, below those that the system gives to whoever asks for any.
   */
  private static int freeBase() throws IOException {
    for (int base = 12_000; base < 20_000; base += 10) {
      if (isFree(base + 6) && isFree(base + 7) && isFree(base + 8)) {
        return base;
      }
    }
    throw new IOException("no three free ports in a row");
  }

  private static boolean isFree(int port) {
    try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
      return socket.isBound();
    } catch (IOException e) {
      return false; // somebody else has it
    }
  }
}

package vn.thac.ground;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** A {@code mongod} of this machine, started as a child on our port and our folder. */
final class MongodChild implements AutoCloseable {

  private static final int SECONDS_TO_START = 60;
  private static final int SECONDS_TO_STOP = 20;

  private final Process process;

  private MongodChild(Process process) {
    this.process = process;
  }

  static Optional<Path> onPath() {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Stream.of(path.split(File.pathSeparator))
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, "mongod"))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** One that outlived a killed parent still holds our port and folder. */
  static void endOrphan(Path folder) {
    try {
      Path pid = pidFile(folder);
      if (Files.exists(pid)) {
        ProcessHandle.of(Long.parseLong(Files.readString(pid).strip()))
            .filter(process -> process.info().command().orElse("").endsWith("mongod"))
            .filter(ProcessHandle::destroy)
            .ifPresent(process -> process.onExit().join());
        Files.delete(pid);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static MongodChild start(Path program, Path folder, int port)
      throws IOException, InterruptedException {
    OwnerOnly.folder(folder);
    Process process =
        new ProcessBuilder(
                List.of(
                    program.toString(),
                    "--dbpath",
                    folder.toString(),
                    "--bind_ip",
                    "127.0.0.1",
                    "--port",
                    String.valueOf(port)))
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("mongod.log").toFile())
            .start();
    Files.writeString(pidFile(folder), String.valueOf(process.pid()));
    for (int i = 0; i < SECONDS_TO_START * 10; i++) {
      if (process.waitFor(100, TimeUnit.MILLISECONDS)) {
        throw new IOException("mongod ended at once; see " + folder.resolve("mongod.log"));
      }
      if (answers(port)) {
        return new MongodChild(process);
      }
    }
    process.destroyForcibly();
    throw new IOException("mongod does not answer; see " + folder.resolve("mongod.log"));
  }

  private static Path pidFile(Path folder) {
    return folder.resolve("mongod.pid");
  }

  private static boolean answers(int port) {
    try (var _ = new Socket("127.0.0.1", port)) {
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  public void close() {
    process.destroy();
    try {
      process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      process.destroyForcibly();
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}

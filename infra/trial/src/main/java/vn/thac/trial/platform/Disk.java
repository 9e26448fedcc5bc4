package vn.thac.trial.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A disk so small that it can be filled, under one folder. It takes an administrator to have one.
 */
public final class Disk {

  private static final int BLOCK = 1 << 20;

  private final Path folder;

  private Disk(Path folder) {
    this.folder = folder;
  }

  /** Nothing where this process may not mount anything. */
  static Optional<Disk> mount(Path folder, int megabytes) throws IOException, InterruptedException {
    return run("mount", "-t", "tmpfs", "-o", "size=" + megabytes + "m", "tmpfs", folder.toString())
        ? Optional.of(new Disk(folder))
        : Optional.empty();
  }

  void unmount() {
    try {
      if (!run("umount", "-l", folder.toString())) {
        throw new IOException("still mounted: " + folder);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor()
        == 0;
  }

  /** Not a byte is left. */
  public void fill() throws IOException {
    byte[] block = new byte[BLOCK];
    try (OutputStream ballast = Files.newOutputStream(ballast())) {
      for (long left = left(); left > 0; left = left()) {
        ballast.write(block, 0, (int) Math.min(left, BLOCK));
      }
    } catch (IOException e) {
      if (left() > 0) {
        throw e;
      }
    }
  }

  /** As much is left as before. */
  public void clear() throws IOException {
    Files.delete(ballast());
  }

  private long left() throws IOException {
    return Files.getFileStore(folder).getUsableSpace();
  }

  private Path ballast() {
    return folder.resolve("ballast");
  }
}

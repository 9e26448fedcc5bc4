package vn.thac.ground;

import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/** The data folder, held by one process at a time. */
final class GroundFolder implements AutoCloseable {

  private static final String STAGE = "data";
  private static final int PATIENCE = 20;
  private static final long BETWEEN_TRIES = 100_000_000;

  private final Path folder;
  private final FileChannel held;

  private GroundFolder(Path folder, FileChannel held) {
    this.folder = folder;
    this.held = held;
  }

  static GroundFolder take(Path folder) throws CannotStart {
    try {
      OwnerOnly.folder(folder);
      var held =
          FileChannel.open(
              folder.resolve("ground.lock"), Set.of(CREATE, WRITE, NOFOLLOW_LINKS), OwnerOnly.FILE);
      if (!isHeld(held)) {
        held.close();
        throw new CannotStart(STAGE, folder + " is in use by another run; stop it first");
      }
      refuseWhatIsNotOurs(folder);
      return new GroundFolder(folder, held);
    } catch (IOException e) {
      throw new CannotStart(
          STAGE, folder + " cannot be written; choose a folder that can (" + e.getMessage() + ")");
    }
  }

  private static void refuseWhatIsNotOurs(Path folder) throws CannotStart {
    try {
      OwnerOnly.make(folder);
    } catch (IOException e) {
      throw new CannotStart(STAGE, String.valueOf(e.getMessage()));
    }
  }

  /** A process that was just killed keeps its locks for a moment. */
  private static boolean isHeld(FileChannel held) throws IOException {
    for (int i = 0; i < PATIENCE; i++) {
      if (held.tryLock() != null) {
        return true;
      }
      LockSupport.parkNanos(BETWEEN_TRIES);
    }
    return false;
  }

  Path data() {
    return folder;
  }

  Path store() {
    return folder.resolve("store.mv");
  }

  Path mongod() {
    return folder.resolve("mongod");
  }

  /** Where the services find the store of this folder; it holds the password where there is one. */
  DurableFile storeAddress() {
    return new DurableFile(folder.resolve(EmbeddedStore.ADDRESS));
  }

  Path broker() {
    return folder.resolve("broker");
  }

  Path mail() {
    return folder.resolve("mail");
  }

  @Override
  public void close() throws IOException {
    held.close();
  }
}

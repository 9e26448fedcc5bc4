package vn.thac.ground;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.LinkOption.NOFOLLOW_LINKS;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * A small file that is either the old one or the new one, whatever is killed: written beside,
 * forced to the disk, then renamed over. Only its owner may read it, and a link in its place leads
 * nowhere: it is refused to who reads, and replaced by who writes.
 */
public record DurableFile(Path path) {

  /** What was last written, if anything was. */
  public Optional<String> read() {
    try (InputStream in = Files.newInputStream(path, NOFOLLOW_LINKS)) {
      return Optional.of(new String(in.readAllBytes(), UTF_8));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(path + " cannot be read: " + e.getMessage(), e);
    }
  }

  /** Returns once the text would survive a power cut. */
  public void write(String text) {
    try {
      write(UTF_8.encode(text));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void write(ByteBuffer bytes) throws IOException {
    Path beside = path.resolveSibling(path.getFileName() + ".new");
    Files.deleteIfExists(beside); // whoever wrote it was killed
    try (FileChannel channel =
        FileChannel.open(beside, Set.of(CREATE_NEW, WRITE), OwnerOnly.FILE)) {
      while (bytes.hasRemaining()) {
        channel.write(bytes);
      }
      channel.force(true);
    }
    Files.move(beside, path, ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(path.toAbsolutePath().getParent(), READ)) {
      folder.force(true); // the new name, too, must survive
    }
  }
}

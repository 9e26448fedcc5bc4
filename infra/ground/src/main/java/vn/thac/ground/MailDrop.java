package vn.thac.ground;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Writes a message so that it is there whole, or not at all, whatever dies meanwhile. */
final class MailDrop {

  private final Path folder;
  private final InstantSource clock;
  private final AtomicLong lastNumber;

  MailDrop(Path folder, InstantSource clock) throws IOException {
    this.folder = Files.createDirectories(folder);
    this.clock = clock;
    this.lastNumber =
        new AtomicLong(
            MailFiles.newestFirst(folder).stream().mapToLong(MailFiles::number).max().orElse(0));
  }

  /** Answers with the message's name once it is on the disk. */
  String keep(byte[] message) throws IOException {
    String name = clock.millis() + "-" + lastNumber.incrementAndGet();
    Path part = folder.resolve(name + ".part");
    try (var file =
        FileChannel.open(part, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
      ByteBuffer left = ByteBuffer.wrap(message);
      while (left.hasRemaining()) {
        file.write(left);
      }
      file.force(true);
    }
    Files.move(part, folder.resolve(name + MailFiles.SUFFIX), StandardCopyOption.ATOMIC_MOVE);
    try (var directory = FileChannel.open(folder, StandardOpenOption.READ)) {
      directory.force(true); // the new name, too, must survive
    }
    return name;
  }
}

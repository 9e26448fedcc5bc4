package vn.thac.ground;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;

/** Writes a message so that it is there whole, or not at all, whatever dies meanwhile. */
final class MailDrop {

  private final Path folder;
  private final InstantSource clock;
  private final AtomicLong lastNumber;

  MailDrop(Path folder, InstantSource clock) throws IOException {
    this.folder = OwnerOnly.folder(folder);
    this.clock = clock;
    this.lastNumber =
        new AtomicLong(
            MailFiles.newestFirst(folder).stream().mapToLong(MailFiles::number).max().orElse(0));
  }

  /** Answers with the message's name once it is on the disk. */
  String keep(byte[] message) throws IOException {
    String name = clock.millis() + "-" + lastNumber.incrementAndGet();
    new DurableFile(folder.resolve(name + MailFiles.SUFFIX)).write(ByteBuffer.wrap(message));
    return name;
  }
}

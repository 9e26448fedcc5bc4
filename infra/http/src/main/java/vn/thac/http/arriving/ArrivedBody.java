package vn.thac.http.arriving;

import static java.nio.file.StandardOpenOption.DELETE_ON_CLOSE;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import org.springframework.http.HttpStatus;
import vn.thac.http.Reason;
import vn.thac.http.Refused;

/**
 * The body of a request, on disk until somebody has a turn for it. The file is the owner's alone
 * and has lost its name before the first byte comes, so that however this process ends, nothing of
 * the document stays behind.
 */
final class ArrivedBody implements AutoCloseable {

  private static final Duration WHOLE = Duration.ofSeconds(45);
  private static final Duration BEGINNING = Duration.ofSeconds(10);
  private static final long LEAST_IN_A_SECOND = 4_096;

  static final Reason TOO_SLOW =
      Reason.of(
          "document-too-slow",
          "Tệp được gửi lên quá chậm; hãy thử lại khi đường truyền tốt hơn.",
          "The file arrived too slowly; try again on a better line.");
  private static final Reason CUT =
      Reason.of(
          "document-cut-off",
          "Tệp chưa được gửi lên hết; hãy gửi lại.",
          "The file did not arrive whole; send it again.");

  private final FileChannel file;

  private ArrivedBody(FileChannel file) {
    this.file = file;
  }

  /**
   * Waits until all of it has come.
   *
   * @throws Refused 408 where it comes too slowly or stops coming, 400 where it breaks off, what
   *     its limit says where it is too long
   */
  static ArrivedBody of(HttpServletRequest request) {
    ArrivedBody body = new ArrivedBody(nameless());
    try {
      body.receive(request);
      return body;
    } catch (RuntimeException e) {
      body.close();
      throw e;
    }
  }

  private static FileChannel nameless() {
    try {
      return FileChannel.open(
          Files.createTempFile("thac-document-", null), READ, WRITE, DELETE_ON_CLOSE);
    } catch (IOException e) {
      throw new UncheckedIOException("no room for a document", e);
    }
  }

  private void receive(HttpServletRequest request) {
    long begun = System.nanoTime();
    long arrived = 0;
    byte[] piece = new byte[1 << 16];
    try (InputStream in = request.getInputStream()) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        keep(ByteBuffer.wrap(piece, 0, read));
        arrived += read;
        if (isTooSlow(arrived, Duration.ofNanos(System.nanoTime() - begun))) {
          throw tooSlow();
        }
      }
    } catch (IOException e) {
      throw refusal(e);
    }
  }

  private static boolean isTooSlow(long arrived, Duration taken) {
    return taken.compareTo(WHOLE) > 0
        || taken.compareTo(BEGINNING) > 0 && arrived < taken.toSeconds() * LEAST_IN_A_SECOND;
  }

  private void keep(ByteBuffer piece) {
    try {
      while (piece.hasRemaining()) {
        file.write(piece);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("no room for a document", e);
    }
  }

  private static Refused refusal(IOException fault) {
    if (fault.getCause() instanceof Refused refused) {
      return refused;
    }
    return StoppedSending.isOfSilence(fault) ? tooSlow() : Refused.badRequest(CUT);
  }

  private static Refused tooSlow() {
    return new Refused(HttpStatus.REQUEST_TIMEOUT, List.of(TOO_SLOW));
  }

  byte[] bytes() {
    try {
      ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(file.size()));
      while (bytes.hasRemaining() && file.read(bytes, bytes.position()) >= 0) {
        // until all of it is there
      }
      return bytes.array();
    } catch (IOException e) {
      throw new UncheckedIOException("a document that was kept cannot be read", e);
    }
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

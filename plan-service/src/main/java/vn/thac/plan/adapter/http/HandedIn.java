package vn.thac.plan.adapter.http;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.http.HttpStatus;
import vn.thac.http.Reason;
import vn.thac.http.Refused;

/**
 * Documents as they come in: the body as it is, whatever type it is declared to be. A large one
 * weighs, so that only few of them are in memory at once and none may take for ever to arrive.
 */
final class HandedIn {

  private static final int LARGE = 1 << 20;
  private static final int LARGE_AT_ONCE = 2;
  private static final Duration TURN = Duration.ofSeconds(20);
  private static final Duration ARRIVAL = Duration.ofSeconds(60);

  static final Reason BUSY =
      Reason.of(
          "document-busy",
          "Đang có nhiều tệp được đọc cùng lúc; hãy thử lại sau ít phút.",
          "Many files are being read at once; try again in a few minutes.");

  private final Semaphore places = new Semaphore(LARGE_AT_ONCE);

  /**
   * What is made of the body.
   *
   * @throws Refused where it does not arrive in time, or too many are at work
   */
  <T> T read(HttpServletRequest request, Function<byte[], T> work) {
    long length = request.getContentLengthLong();
    if (length >= 0 && length <= LARGE) {
      return work.apply(document(request));
    }
    try {
      if (!places.tryAcquire(TURN.toMillis(), TimeUnit.MILLISECONDS)) {
        throw busy();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw busy();
    }
    try {
      return work.apply(document(request));
    } finally {
      places.release();
    }
  }

  private static byte[] document(HttpServletRequest request) {
    long end = System.nanoTime() + ARRIVAL.toNanos();
    ByteArrayOutputStream body =
        new ByteArrayOutputStream(Math.max(8192, request.getContentLength()));
    byte[] piece = new byte[1 << 16];
    try (InputStream in = request.getInputStream()) {
      for (int read = in.read(piece); read >= 0; read = in.read(piece)) {
        body.write(piece, 0, read);
        if (System.nanoTime() - end > 0) {
          throw new Refused(HttpStatus.REQUEST_TIMEOUT, List.of(tooSlow()));
        }
      }
    } catch (IOException e) {
      throw e.getCause() instanceof Refused refused ? refused : Refused.badRequest(cut());
    }
    return FormFile.within(body.toByteArray(), request.getContentType());
  }

  static Refused busy() {
    return new Refused(HttpStatus.SERVICE_UNAVAILABLE, List.of(BUSY));
  }

  private static Reason tooSlow() {
    return Reason.of(
        "document-too-slow",
        "Tệp được gửi lên quá chậm; hãy thử lại khi đường truyền tốt hơn.",
        "The file arrived too slowly; try again on a better line.");
  }

  private static Reason cut() {
    return Reason.of(
        "document-cut-off",
        "Tệp chưa được gửi lên hết; hãy gửi lại.",
        "The file did not arrive whole; send it again.");
  }
}

package vn.thac.ground;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/**
 * One message that reached the sink: bare addresses, and empty text for a part it lacks.
 *
 * @param sentAt by the clock of who sent it, which the trial may have moved
 * @param receivedAt by the machine's clock
 */
public record Mail(
    String name,
    String from,
    List<String> to,
    String subject,
    String messageId,
    Instant sentAt,
    Instant receivedAt,
    String text,
    String html) {

  /** Takes a message apart, as it came over the line. */
  public static Mail read(String name, Instant receivedAt, InputStream message) throws IOException {
    return MailFiles.read(name, receivedAt, message);
  }
}

package vn.thac.ground;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;

/** One message that reached the sink: bare addresses, and empty text for a part it lacks. */
public record Mail(
    String name,
    String from,
    List<String> to,
    String subject,
    String messageId,
    Instant receivedAt,
    String text,
    String html) {

  /** Takes a message apart, as it came over the line. */
  public static Mail read(String name, Instant receivedAt, InputStream message) throws IOException {
    return MailFiles.read(name, receivedAt, message);
  }
}

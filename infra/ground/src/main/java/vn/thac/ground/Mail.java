package vn.thac.ground;

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
    String html) {}

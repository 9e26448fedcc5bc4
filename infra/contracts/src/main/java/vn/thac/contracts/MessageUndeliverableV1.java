package vn.thac.contracts;

import java.time.Instant;

/**
 * The mail server refused a message for good; nobody will try again by itself.
 *
 * @param reason the server's answer
 */
public record MessageUndeliverableV1(
    String messageId, long version, String login, String reason, Instant at) implements Event {

  @Override
  public String key() {
    return messageId;
  }
}

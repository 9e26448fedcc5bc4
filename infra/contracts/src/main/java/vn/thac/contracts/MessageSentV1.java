package vn.thac.contracts;

import java.time.Instant;

/**
 * The mail server took a message.
 *
 * @param login who it was for
 * @param about how many reminders and notices it held
 */
public record MessageSentV1(String messageId, long version, String login, int about, Instant at)
    implements Event {

  @Override
  public String key() {
    return messageId;
  }
}

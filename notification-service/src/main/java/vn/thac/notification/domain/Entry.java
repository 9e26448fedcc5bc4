package vn.thac.notification.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One thing one person is to be told. Its id is derived from both, so inserting it is claiming it:
 * whoever repeats or competes finds it already there.
 *
 * @param asSuperior told to the committee above, not to those who have to do it
 * @param owedAt when it should have been told
 * @param messageId the one message that carries it, absent while it waits for one
 */
public record Entry(
    String login, Told told, boolean asSuperior, Instant owedAt, @Nullable String messageId) {

  public String id() {
    return NameBased.id("entry", told.cause(), login);
  }
}

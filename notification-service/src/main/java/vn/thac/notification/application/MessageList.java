package vn.thac.notification.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.notification.domain.Message;

/** Messages, the newest first. */
public interface MessageList {

  /**
   * @param login whose; everybody's where it is absent
   * @param before the position of the last one seen
   */
  List<Message> newest(@Nullable String login, @Nullable String before, int limit);

  /** Where a message stands in the list. */
  String position(Message message);
}

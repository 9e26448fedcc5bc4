package vn.thac.notification.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.thac.notification.domain.Message;

/** The delivery log: every message and how far it is. */
public interface Messages {

  /** Stores new ones; what is already there stays as it is. */
  void add(Collection<Message> fresh);

  List<Message> find(Collection<String> ids);

  /** Those being put together for one of these people. */
  List<Message> composing(Collection<String> logins);

  /**
   * Stores each where nobody was faster; with it, in the same write, what is to be told of it where
   * the mail server took it or refused it. Answers with the ids of those where somebody was.
   */
  Set<String> write(Collection<Message> changed);

  /** Those to look at now, by the machine's clock, the longest waiting first. */
  List<Message> due(Instant machineNow, int limit);
}

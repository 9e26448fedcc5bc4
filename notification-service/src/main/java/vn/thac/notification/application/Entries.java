package vn.thac.notification.application;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.thac.notification.domain.Entry;
import vn.thac.notification.domain.Message;

/** What every person is to be told; never forgotten, so never told twice. */
public interface Entries {

  /** Stores new ones; what is already there was claimed before and stays. */
  void add(Collection<Entry> fresh);

  /** Those of these ids that are there, with a message or without. */
  Set<String> known(Collection<String> ids);

  /** Entries without a message, those of one person side by side. */
  List<Entry> waiting(int limit);

  /**
   * Puts each message's mark on its listed entries that bear none. A mark is for good.
   *
   * @return the entries that bear the mark of one of these messages
   */
  List<Entry> mark(Collection<Message> messages);
}

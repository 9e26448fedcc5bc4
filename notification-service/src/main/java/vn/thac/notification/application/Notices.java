package vn.thac.notification.application;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import vn.thac.notification.domain.Notice;

/** What is to be told besides the rungs, until it is known to whom. */
public interface Notices {

  /** Stores new ones, to be spread from {@code readyAt} on; what is already there stays. */
  void add(Collection<Notice> fresh, Instant readyAt);

  /** Those whose time has come, by the machine's clock. */
  List<Notice> ready(Instant machineNow, int limit);

  /** Whether one waits that is to be spread before then. */
  boolean anyReadyBefore(Instant readyAt);

  /** Whether one waits that is to be spread only after then. */
  boolean anyReadyAfter(Instant readyAt);

  /** These became entries. */
  void spread(Collection<String> ids);

  /** These cannot be spread yet. */
  void postpone(Collection<String> ids, Instant readyAt);
}

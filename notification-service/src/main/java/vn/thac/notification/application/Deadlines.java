package vn.thac.notification.application;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thac.notification.domain.Deadline;

/** The deadlines that are kept. */
public interface Deadlines {

  /** Those of these ids that are known. */
  Map<String, Deadline> find(Collection<String> ids);

  /** The deadline of this id. */
  default Optional<Deadline> find(String id) {
    return Optional.ofNullable(find(List.of(id)).get(id));
  }

  /** Stores new ones; what is already there stays as it is, and its ids are the answer. */
  Set<String> add(Collection<Deadline> fresh);

  /** Stores each where nobody was faster. True where nobody was, for any of them. */
  boolean replace(Collection<Deadline> changed);

  /**
   * Stores of each what is owed of it and when its next rung is, and nothing else, where nobody was
   * faster; nobody holds it any longer. True where nobody was, for any of them.
   */
  boolean rearm(Collection<Deadline> changed);

  /** The next ones, in the order of their ids, that have a rung still to come. */
  List<Deadline> armed(@Nullable String afterId, int limit);

  /**
   * Takes a batch whose next rung has come and that nobody else holds, for the length of a lease.
   * The lease only saves work: raising the same rung twice has the effect of once.
   *
   * @param now by the office's clock, which rungs are due by
   * @param machineNow by the machine's clock, which leases run by
   */
  List<Deadline> claimDue(
      Instant now, Instant machineNow, Duration lease, String worker, int limit);

  /** Whether any rung has come that is not raised, held by somebody or not. */
  boolean anyDue(Instant now);
}

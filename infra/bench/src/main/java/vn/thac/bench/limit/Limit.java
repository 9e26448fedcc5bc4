package vn.thac.bench.limit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thac.contracts.Topics;

/**
 * The quickest this machine can be: the same documents written and the same events sent and read by
 * nothing but drivers.
 *
 * @param store for the documents
 * @param broker for the events
 */
public record Limit(Duration store, Duration broker) {

  /** How often it is taken. */
  public static final int RUNS = 3;

  private static final int PARTITIONS = 6;

  /** How many services listen to a topic. */
  private static final Map<String, Integer> LISTENERS =
      Map.of(Topics.PLAN, 4, Topics.TASK, 2, Topics.REPORT, 2);

  /** The best of some runs: the first of them loads the drivers. */
  public static Limit of(
      BareStore store, List<Kept> documents, BareBroker broker, List<BareBroker.FromBelow> told)
      throws Exception {
    List<Duration> written = new ArrayList<>();
    List<Duration> read = new ArrayList<>();
    for (int i = 0; i < RUNS; i++) {
      written.add(store.write(documents));
      read.add(broker.tell(told, LISTENERS, PARTITIONS));
    }
    return new Limit(
        written.stream().min(Duration::compareTo).orElseThrow(),
        read.stream().min(Duration::compareTo).orElseThrow());
  }

  /** Both, one after the other. */
  public Duration all() {
    return store.plus(broker);
  }
}

package vn.thac.messaging;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Which documents have something to tell, by those who wrote them, for the one who tells. */
final class Woken {

  private final Set<Up> all = new LinkedHashSet<>();

  /** A document with something in its outbox. */
  record Up(String collection, String id) {}

  synchronized void add(Up one) {
    all.add(one);
    notifyAll();
  }

  /** At once, whoever waits here waits no longer. */
  synchronized void leave() {
    notifyAll();
  }

  /** The oldest of them; waits so long for one where there is none. */
  synchronized List<Up> take(int most, Duration patience) throws InterruptedException {
    if (all.isEmpty() && patience.toMillis() > 0) {
      wait(patience.toMillis());
    }
    List<Up> batch = all.stream().limit(most).toList();
    batch.forEach(all::remove);
    return batch;
  }
}

package vn.thac.bench.limit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.Date;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * What a pass of reminders asks when nothing has come due, asked by the bare driver: is a deadline
 * due, a notice ready, an entry waiting.
 */
public final class BarePass {

  private static final long BETWEEN = Duration.ofSeconds(1).toNanos();

  private final List<MongoCollection<Document>> asked;

  /**
   * @param notifications where the service keeps them
   */
  public BarePass(MongoDatabase notifications) {
    asked =
        List.of(
            notifications.getCollection("deadlines"),
            notifications.getCollection("notices"),
            notifications.getCollection("entries"));
  }

  /** All three once a second for so long; what that took each time, in milliseconds. */
  public double millisEach(Duration during) {
    nanos(); // opens the connection
    int rounds = Math.toIntExact(during.toSeconds());
    long took = 0;
    for (int i = 0; i < rounds; i++) {
      LockSupport.parkNanos(BETWEEN); // as often as the service: what is rare is slower
      took += nanos();
    }
    return took / 1e6 / rounds;
  }

  private long nanos() {
    long from = System.nanoTime();
    nothing(0, Filters.lte("nextAt", new Date(0)));
    nothing(1, Filters.lte("readyAt", new Date(0)));
    nothing(2, Filters.gt("waitingFor", ""));
    return System.nanoTime() - from;
  }

  private void nothing(int collection, Bson filter) {
    if (asked.get(collection).find(filter).limit(1).first() != null) {
      throw new IllegalStateException("something is due: " + asked.get(collection).getNamespace());
    }
  }
}

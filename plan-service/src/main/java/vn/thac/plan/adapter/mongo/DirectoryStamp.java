package vn.thac.plan.adapter.mongo;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.exists;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;
import static com.mongodb.client.model.Updates.setOnInsert;
import static com.mongodb.client.model.Updates.unset;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.UpdateOptions;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Date;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Moves when an import begins to write and when it has written, and lets in one at a time: the one
 * that has seen the directory as it stands. One that was killed keeps the next ones out no longer
 * than {@link #PATIENCE}.
 */
final class DirectoryStamp {

  static final Duration PATIENCE = Duration.ofMinutes(1);

  private static final Bson STAMP = eq("_id", "places");
  private static final String MOVED = "moved";
  private static final String OPEN_SINCE = "openSince";

  private final MongoCollection<Document> stamps;
  private final InstantSource machine;

  DirectoryStamp(MongoCollection<Document> stamps, InstantSource machine) {
    this.stamps = stamps;
    this.machine = machine;
  }

  long now() {
    Document found = stamps.find(STAMP).first();
    return found == null ? 0 : found.getLong(MOVED);
  }

  /** False where the directory is no longer what was seen, or somebody is writing. */
  boolean open(long seen) {
    if (seen == 0) {
      stamps.updateOne(STAMP, setOnInsert(MOVED, 0L), new UpdateOptions().upsert(true));
    }
    Date now = Date.from(machine.instant());
    Bson asSeen = and(STAMP, eq(MOVED, seen), exists(OPEN_SINCE, false));
    if (moved(asSeen, set(OPEN_SINCE, now))) {
      return true;
    }
    // What a killed import has left half written was perhaps not seen whole: only the next gets in.
    Date patience = Date.from(now.toInstant().minus(PATIENCE));
    moved(and(STAMP, lt(OPEN_SINCE, patience)), unset(OPEN_SINCE));
    return false;
  }

  /** After the writes of the import that had seen this. */
  void close(long seen) {
    moved(and(STAMP, eq(MOVED, seen + 1)), unset(OPEN_SINCE));
  }

  private boolean moved(Bson where, Bson change) {
    return stamps.updateOne(where, combine(inc(MOVED, 1L), change)).getMatchedCount() == 1;
  }
}

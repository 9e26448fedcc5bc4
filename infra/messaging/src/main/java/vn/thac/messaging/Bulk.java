package vn.thac.messaging;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.bson.Document;

/**
 * Writes of many documents in one go, each by itself: a death in between leaves some of them, and
 * whoever does it again finds those there. What is to be told of a document goes with it through
 * the {@link Outbox}.
 */
public final class Bulk {

  private Bulk() {}

  /** Inserts what is not there yet; answers with the positions of what was, in order. */
  public static Set<Integer> insert(MongoCollection<Document> collection, List<Document> fresh) {
    if (fresh.isEmpty()) {
      return Set.of();
    }
    try {
      collection.insertMany(fresh, new InsertManyOptions().ordered(false));
      return Set.of();
    } catch (MongoBulkWriteException e) {
      if (!isThereAlready(e)) {
        throw e;
      }
      Set<Integer> there = new TreeSet<>();
      e.getWriteErrors().forEach(error -> there.add(error.getIndex()));
      return there;
    }
  }

  /** Writes each where its filter still matches; how many did. */
  public static int write(
      MongoCollection<Document> collection, List<? extends WriteModel<Document>> writes) {
    return writes.isEmpty()
        ? 0
        : collection.bulkWrite(writes, new BulkWriteOptions().ordered(false)).getMatchedCount();
  }

  /** Whether each matched. */
  public static boolean writeAll(
      MongoCollection<Document> collection, List<? extends WriteModel<Document>> writes) {
    return write(collection, writes) == writes.size();
  }

  /**
   * Keeps of each document the one of the highest {@code version}: inserts what is new, which at
   * first is everything, and replaces what is older.
   */
  public static void keepNewest(MongoCollection<Document> collection, List<Document> heard) {
    List<WriteModel<Document>> there = new ArrayList<>();
    for (int at : insert(collection, heard)) {
      there.add(newer(heard.get(at)));
    }
    write(collection, there);
  }

  /** In the place of an older one of the same id. */
  public static ReplaceOneModel<Document> newer(Document document) {
    return new ReplaceOneModel<>(
        Filters.and(
            Filters.eq("_id", document.get("_id")), Filters.lt("version", document.get("version"))),
        document);
  }

  /** Whether all that was refused was so because a document of that key is there. */
  static boolean isThereAlready(MongoBulkWriteException refused) {
    return refused.getWriteConcernError() == null
        && refused.getWriteErrors().stream().allMatch(Bulk::isDuplicate);
  }

  private static boolean isDuplicate(BulkWriteError error) {
    return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
  }
}

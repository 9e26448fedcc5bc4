package vn.thac.notification.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;

/** Writes of many documents in one go. */
final class Bulk {

  private Bulk() {}

  /**
   * Inserts what is not there yet; answers with the positions of what was. A duplicate key means
   * "already there".
   */
  static List<Integer> insert(MongoCollection<Document> collection, List<Document> fresh) {
    if (fresh.isEmpty()) {
      return List.of();
    }
    try {
      collection.insertMany(fresh, new InsertManyOptions().ordered(false));
      return List.of();
    } catch (MongoBulkWriteException e) {
      boolean onlyDuplicates =
          e.getWriteConcernError() == null
              && e.getWriteErrors().stream()
                  .allMatch(
                      error ->
                          ErrorCategory.fromErrorCode(error.getCode())
                              == ErrorCategory.DUPLICATE_KEY);
      if (!onlyDuplicates) {
        throw e;
      }
      return e.getWriteErrors().stream().map(BulkWriteError::getIndex).toList();
    }
  }

  /** Writes each where its filter still matches; how many did. */
  static int write(MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
    return writes.isEmpty()
        ? 0
        : collection.bulkWrite(writes, new BulkWriteOptions().ordered(false)).getMatchedCount();
  }
}

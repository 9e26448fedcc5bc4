package vn.thac.notification.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.WriteModel;
import java.util.List;
import org.bson.Document;

/** Writes of many documents in one go. */
final class Bulk {

  private Bulk() {}

  /** Inserts what is not there yet; true where none was. A duplicate key means "already there". */
  static boolean insert(MongoCollection<Document> collection, List<Document> fresh) {
    if (fresh.isEmpty()) {
      return true;
    }
    try {
      collection.insertMany(fresh, new InsertManyOptions().ordered(false));
      return true;
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
      return false;
    }
  }

  /** Writes each where its filter still matches; how many did. */
  static int write(MongoCollection<Document> collection, List<WriteModel<Document>> writes) {
    return writes.isEmpty()
        ? 0
        : collection.bulkWrite(writes, new BulkWriteOptions().ordered(false)).getMatchedCount();
  }
}

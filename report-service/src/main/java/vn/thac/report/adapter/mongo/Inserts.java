package vn.thac.report.adapter.mongo;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoBulkWriteException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.InsertManyOptions;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.bson.Document;

/** Unordered bulk inserts in which a duplicate key means that it is already there. */
final class Inserts {

  private Inserts() {}

  /** Answers with the positions of those that were already there. */
  static Set<Integer> into(MongoCollection<Document> collection, List<Document> documents) {
    if (documents.isEmpty()) {
      return Set.of();
    }
    try {
      collection.insertMany(documents, new InsertManyOptions().ordered(false));
      return Set.of();
    } catch (MongoBulkWriteException e) {
      if (e.getWriteConcernError() != null
          || !e.getWriteErrors().stream().allMatch(Inserts::isDuplicate)) {
        throw e;
      }
      return e.getWriteErrors().stream()
          .map(BulkWriteError::getIndex)
          .collect(Collectors.toUnmodifiableSet());
    }
  }

  private static boolean isDuplicate(BulkWriteError error) {
    return error.getCategory() == ErrorCategory.DUPLICATE_KEY;
  }
}

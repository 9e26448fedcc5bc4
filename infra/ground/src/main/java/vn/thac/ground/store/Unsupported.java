package vn.thac.ground.store;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.ErrorCode;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;

/** What the server below would take without a word and then do wrongly is refused in words. */
final class Unsupported {

  private static final List<String> PARTS = List.of("indexes", "updates", "deletes");

  private Unsupported() {}

  static void refuse(Document query) {
    refuseCollation(query);
    for (String name : PARTS) {
      if (query.get(name) instanceof List<?> parts) {
        for (Object part : parts) {
          if (part instanceof Document document) {
            refuseCollation(document);
            refuseUniqueOnSome(document);
          }
        }
      }
    }
  }

  private static void refuseCollation(Document part) {
    if (part.get("collation") != null) {
      throw new MongoServerError(ErrorCode.BadValue, "the embedded store knows no collation");
    }
  }

  private static void refuseUniqueOnSome(Document part) {
    if (Boolean.TRUE.equals(part.get("unique")) && part.containsKey("partialFilterExpression")) {
      throw new MongoServerError(
          ErrorCode.BadValue, "the embedded store has no partial unique index; use a sparse one");
    }
  }
}

package vn.thac.bench.limit;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.bson.BsonValue;
import org.bson.Document;
import org.bson.RawBsonDocument;

/**
 * What a run left in one collection, byte by byte, with the indexes it stands in.
 *
 * @param documents in the order they lie in
 */
public record Kept(
    String database, String collection, List<RawBsonDocument> documents, List<Document> indexes) {

  /** Reads all of a collection. */
  static Kept of(MongoDatabase database, String collection) {
    MongoCollection<RawBsonDocument> from =
        database.getCollection(collection, RawBsonDocument.class);
    return new Kept(
        database.getName(),
        collection,
        from.find().batchSize(5_000).into(new ArrayList<>()),
        database.getCollection(collection).listIndexes().into(new ArrayList<>()));
  }

  /** The collection among all databases. */
  public String name() {
    return database + "." + collection;
  }

  /** Without those of these ids. */
  public Kept without(Set<BsonValue> ids) {
    return new Kept(
        database,
        collection,
        documents.stream().filter(document -> !ids.contains(document.get("_id"))).toList(),
        indexes);
  }

  /** How many bytes the documents have. */
  public long bytes() {
    return documents.stream().mapToLong(document -> document.getByteBuffer().remaining()).sum();
  }
}

package vn.thac.bench.limit;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.bson.BsonDocument;
import org.bson.RawBsonDocument;
import vn.thac.bench.load.Clients;

/** The same documents, changed as often, by nothing but the driver. */
public final class BareUpdates {

  private static final String OF_ITS_OWN = "limit_updates";

  private final MongoCollection<RawBsonDocument> into;
  private final List<RawBsonDocument> documents;

  private BareUpdates(MongoCollection<RawBsonDocument> into, List<RawBsonDocument> documents) {
    this.into = into;
    this.documents = documents;
  }

  /** Copies those reports of a root plan that somebody has written, with their indexes. */
  public static BareUpdates of(MongoDatabase database, String collection, String rootPlan) {
    List<RawBsonDocument> written =
        database
            .getCollection(collection, RawBsonDocument.class)
            .find(
                Filters.and(
                    Filters.eq("rootPlan", rootPlan), Filters.eq("filing.status", "SUBMITTED")))
            .into(new ArrayList<>());
    MongoCollection<RawBsonDocument> into =
        database
            .getCollection(OF_ITS_OWN, RawBsonDocument.class)
            .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
    into.drop();
    database
        .getCollection(collection)
        .listIndexes()
        .forEach(index -> into.createIndex(index.get("key", org.bson.Document.class)));
    into.insertMany(written);
    return new BareUpdates(into, written);
  }

  /** Each twice, guarded by the version as a service guards it. */
  public double perSecond(int clients) throws Exception {
    List<RawBsonDocument> twice = new ArrayList<>(documents);
    twice.addAll(documents);
    Duration taken = new Clients(clients).each(twice, this::update);
    return twice.size() / (taken.toNanos() / 1e9);
  }

  private void update(RawBsonDocument document) {
    BsonDocument next = document.decode(new org.bson.codecs.BsonDocumentCodec());
    next.remove("_id");
    long matched =
        into.updateOne(
                Filters.and(
                    Filters.eq("_id", document.get("_id")),
                    Filters.eq("version", document.get("version"))),
                new BsonDocument("$set", next))
            .getMatchedCount();
    if (matched != 1) {
      throw new IllegalStateException("not there any more: " + document.get("_id"));
    }
  }
}

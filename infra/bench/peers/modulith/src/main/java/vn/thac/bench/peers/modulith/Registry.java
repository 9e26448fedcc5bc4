package vn.thac.bench.peers.modulith;

import static org.springframework.data.mongodb.core.query.Criteria.where;
import static org.springframework.data.mongodb.core.query.Query.query;

import org.springframework.data.mongodb.core.MongoOperations;

/** The publications Spring Modulith keeps. */
final class Registry {

  private static final String COLLECTION = "event_publication";
  private static final int TRIES = 50;

  private final MongoOperations mongo;

  Registry(MongoOperations mongo) {
    this.mongo = mongo;
  }

  /** Transactions that run beside each other cannot all be the one that makes the collection. */
  void create() {
    mongo.createCollection(COLLECTION);
  }

  /**
   * Publications that arrived and are not marked as completed: they would be sent again. Those that
   * are about to be marked get five seconds.
   */
  long left() throws InterruptedException {
    var incomplete = query(where("completionDate").isNull());
    for (int i = 0; i < TRIES && mongo.exists(incomplete, COLLECTION); i++) {
      Thread.sleep(100);
    }
    return mongo.count(incomplete, COLLECTION);
  }
}

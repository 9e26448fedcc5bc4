package vn.thac.messaging;

import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.data.mongodb.core.MongoOperations;

/**
 * Whether this service's own database answers, and soon. Boot's own question goes to every database
 * of the server, and waits for half a minute where it is away.
 */
final class StoreHealth extends AbstractHealthIndicator {

  private static final long PATIENCE_SECONDS = 2;

  private final MongoOperations mongo;

  StoreHealth(MongoOperations mongo) {
    super("the store does not answer");
    this.mongo = mongo;
  }

  @Override
  protected void doHealthCheck(Health.Builder health) {
    mongo.execute(
        database ->
            database
                .withTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .runCommand(new Document("ping", 1)));
    health.up();
  }
}

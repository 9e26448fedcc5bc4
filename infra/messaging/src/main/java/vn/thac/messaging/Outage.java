package vn.thac.messaging;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import com.mongodb.bulk.BulkWriteError;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Tells a fault of the store or the broker, which passes, from a fault of the record, which stays.
 */
public final class Outage {

  /**
   * The store's numbers for a disk without room, for going down or not being up yet, and for not
   * being the one to write to; out of a query the driver knows the last two by these alone.
   */
  private static final Set<Integer> AWAY =
      Set.of(14031, 91, 189, 11600, 11602, 13436, 10058, 10107, 13435);

  /** Its numbers for a fault inside it that it knows no better name for. */
  private static final Set<Integer> INTERNAL_ERROR_OR_UNKNOWN = Set.of(1, 8);

  private Outage() {}

  /** Whether asking again in a while may help: it is an outage, or may be one. */
  public static boolean passes(@Nullable Throwable thrown) {
    return isBehind(thrown) || mayBeBehind(thrown);
  }

  /** Whether the store or the broker being away is what it comes from. */
  static boolean isBehind(@Nullable Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if ((t instanceof EventsNotSent unsent && unsent.passes())
          || t instanceof MongoSocketException
          || t instanceof MongoTimeoutException
          || t instanceof MongoNotPrimaryException
          || t instanceof MongoNodeIsRecoveringException
          || t instanceof MongoConnectionPoolClearedException
          || t instanceof MongoInterruptedException
          || t instanceof DataAccessResourceFailureException
          || isClosedClient(t)
          || (t instanceof MongoException mongo
              && (mongo.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL)
                  || codesOf(mongo).anyMatch(AWAY::contains)))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether the store says that it failed and not why, as one does whose disk is broken: it may be
   * the store, which passes, or what it was asked, which stays, and only time tells them apart.
   */
  static boolean mayBeBehind(@Nullable Throwable thrown) {
    for (Throwable t = thrown; t != null; t = t.getCause()) {
      if (t instanceof MongoException mongo
          && codesOf(mongo).anyMatch(INTERNAL_ERROR_OR_UNKNOWN::contains)) {
        return true;
      }
    }
    return false;
  }

  private static Stream<Integer> codesOf(MongoException e) {
    return e instanceof MongoBulkWriteException bulk
        ? bulk.getWriteErrors().stream().map(BulkWriteError::getCode)
        : Stream.of(e.getCode());
  }

  /** This process is going down and its client of the store is gone: the record did nothing. */
  private static boolean isClosedClient(Throwable t) {
    return t instanceof IllegalStateException && "state should be: open".equals(t.getMessage());
  }
}

package vn.thac.messaging;

import com.mongodb.MongoConnectionPoolClearedException;
import com.mongodb.MongoException;
import com.mongodb.MongoInterruptedException;
import com.mongodb.MongoNodeIsRecoveringException;
import com.mongodb.MongoNotPrimaryException;
import com.mongodb.MongoSocketException;
import com.mongodb.MongoTimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;

/**
 * Tells a fault of the store or the broker, which passes, from a fault of the record, which stays.
 */
public final class Outage {

  private Outage() {}

  /** Whether the store or the broker being away is what it comes from. */
  public static boolean isBehind(@Nullable Throwable thrown) {
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
              && mongo.hasErrorLabel(MongoException.TRANSIENT_TRANSACTION_ERROR_LABEL))) {
        return true;
      }
    }
    return false;
  }

  /** This process is going down and its client of the store is gone: the record did nothing. */
  private static boolean isClosedClient(Throwable t) {
    return t instanceof IllegalStateException && "state should be: open".equals(t.getMessage());
  }
}

package vn.thac.messaging;

import org.apache.kafka.common.errors.RecordTooLargeException;

/** The broker did not acknowledge; what was not acknowledged is told again later. */
public class EventsNotSent extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final boolean passes;

  EventsNotSent(String message, Throwable cause) {
    super(message, cause);
    this.passes = !(cause instanceof RecordTooLargeException);
  }

  /** Whether trying again later can help; it cannot where an event is larger than a topic takes. */
  boolean passes() {
    return passes;
  }
}

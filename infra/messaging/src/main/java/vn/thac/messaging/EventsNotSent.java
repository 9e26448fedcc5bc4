package vn.thac.messaging;

/** The broker did not acknowledge; what was not acknowledged is told again later. */
public class EventsNotSent extends RuntimeException {

  private static final long serialVersionUID = 1;

  EventsNotSent(String message, Throwable cause) {
    super(message, cause);
  }
}

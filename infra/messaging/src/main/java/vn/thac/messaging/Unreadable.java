package vn.thac.messaging;

/** A record that is not one of our facts: poison for its own sake. */
final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;

  Unreadable(String message) {
    super(message);
  }
}

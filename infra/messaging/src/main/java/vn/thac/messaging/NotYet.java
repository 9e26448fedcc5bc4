package vn.thac.messaging;

/** What a fact depends on has not arrived; asked again for a while, then dead-lettered. */
public class NotYet extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Says what is missing, by its id. */
  public NotYet(String message) {
    super(message);
  }
}

package vn.thac.plan.application;

/** Somebody else imports the directory at the same time; importing again sets it right. */
public class DirectoryHasMovedOn extends RuntimeException {

  private static final long serialVersionUID = 1;

  public DirectoryHasMovedOn(String place) {
    super("place " + place + " has moved on", null, false, false);
  }
}

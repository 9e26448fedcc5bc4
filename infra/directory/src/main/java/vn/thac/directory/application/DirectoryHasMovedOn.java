package vn.thac.directory.application;

/** Somebody else imports the directory at the same time; importing again sets it right. */
public class DirectoryHasMovedOn extends RuntimeException {

  private static final long serialVersionUID = 1;

  public DirectoryHasMovedOn() {
    super("some places have moved on", null, false, false);
  }
}

package vn.thac.directory.application;

/** Somebody else changed the calendar at the same time; importing again sets it right. */
public class CalendarHasMovedOn extends RuntimeException {

  private static final long serialVersionUID = 1;

  public CalendarHasMovedOn() {
    super("the calendar has moved on", null, false, false);
  }
}

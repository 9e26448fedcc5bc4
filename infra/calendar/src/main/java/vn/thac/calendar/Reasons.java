package vn.thac.calendar;

/** Puts why a day was asked for and what became of it into one sentence. */
final class Reasons {

  private Reasons() {}

  static Due of(String why, Rolled rolled) {
    return rolled.moved()
        ? new Due(rolled.date(), why + "; " + rolled.reason())
        : new Due(rolled.date(), why + ": " + Office.text(rolled.date()));
  }
}

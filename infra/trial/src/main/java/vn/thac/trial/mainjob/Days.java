package vn.thac.trial.mainjob;

import java.time.LocalDate;

/** How the platform's days change: at once, or when everybody who lives by them is ready. */
@FunctionalInterface
public interface Days {

  /** Returns when it is eight in the morning of that day. */
  void turnTo(LocalDate day);
}

package vn.thac.notification.domain;

import java.time.Instant;

/** Something to tell that is no rung of a ladder; whom, is found out when it is spread. */
public record Notice(Told told, Instant at) {

  public String id() {
    return told.cause();
  }
}

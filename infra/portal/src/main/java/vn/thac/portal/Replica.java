package vn.thac.portal;

import java.net.URI;

/** One of the processes a service consists of, as far as it can be seen from here. */
final class Replica {

  private final URI address;
  private volatile boolean away;

  Replica(URI address) {
    this.address = address;
  }

  URI address() {
    return address;
  }

  boolean isAway() {
    return away;
  }

  /** What was seen last holds: it is asked first, or only when nobody else answers. */
  void seen(boolean ready) {
    away = !ready;
  }
}

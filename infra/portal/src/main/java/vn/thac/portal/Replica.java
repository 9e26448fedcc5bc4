package vn.thac.portal;

import java.net.URI;

/** One of the processes a service consists of, as far as it can be seen from here. */
final class Replica {

  private final URI address;
  private final AFewAtATime readers;
  private volatile boolean away;

  /**
   * @param reading how many requests that read are with it at a time
   */
  Replica(URI address, int reading) {
    this.address = address;
    this.readers = new AFewAtATime(reading);
  }

  URI address() {
    return address;
  }

  AFewAtATime readers() {
    return readers;
  }

  boolean isAway() {
    return away;
  }

  /** What was seen last holds: it is asked first, or only when nobody else answers. */
  void seen(boolean ready) {
    away = !ready;
  }
}

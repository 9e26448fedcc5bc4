package vn.thac.bench.load;

import java.io.IOException;

/** A request was told to come back later. */
final class TurnedAway extends IOException {

  private static final long serialVersionUID = 1L;
}

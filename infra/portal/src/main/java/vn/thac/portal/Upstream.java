package vn.thac.portal;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicInteger;

/** One service behind the gateway, at as many addresses as it has replicas. */
final class Upstream {

  private final List<Replica> replicas;
  private final Semaphore inside;
  private final AtomicInteger turn = new AtomicInteger();

  /**
   * @param inside how many requests may be with it or wait for it
   * @param reading how many of those that read may be with one replica
   */
  Upstream(List<URI> addresses, int inside, int reading) {
    this.replicas = addresses.stream().map(address -> new Replica(address, reading)).toList();
    this.inside = new Semaphore(inside);
  }

  /** A place for each request that is with it or waits for it. */
  Semaphore inside() {
    return inside;
  }

  List<Replica> replicas() {
    return replicas;
  }

  /**
   * Whom to ask, each once: by turns those that said they are ready, then the others, for whoever
   * was away may have come back.
   */
  List<Replica> inTurn() {
    List<Replica> order = new ArrayList<>(replicas);
    Collections.rotate(order, -Math.floorMod(turn.getAndIncrement(), order.size()));
    order.sort(Comparator.comparing(Replica::isAway));
    return order;
  }
}

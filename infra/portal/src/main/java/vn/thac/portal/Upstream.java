package vn.thac.portal;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** One service behind the gateway, at as many addresses as it has replicas. */
final class Upstream {

  private final List<Replica> replicas;
  private final AtomicInteger turn = new AtomicInteger();

  Upstream(List<URI> addresses, int reading) {
    this.replicas = addresses.stream().map(address -> new Replica(address, reading)).toList();
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

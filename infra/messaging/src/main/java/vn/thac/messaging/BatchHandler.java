package vn.thac.messaging;

import java.util.List;

/**
 * What a service does with the facts it hears. It writes idempotently, sends what follows, and
 * returns only when both are done: the offset that is committed afterwards is the record of it.
 */
@FunctionalInterface
public interface BatchHandler {

  /**
   * Takes facts in the order of their topic; the same ones may come again.
   *
   * @throws NotYet when what a fact depends on has not arrived
   */
  void handle(List<ReceivedEvent<?>> events);
}

package vn.thac.planted.adapter.kafka;

import java.util.List;
import vn.thac.messaging.BatchHandler;
import vn.thac.messaging.ReceivedEvent;

/** Planted: one that hears facts under a name of its own. */
public class PlanEar implements BatchHandler {

  @Override
  public void handle(List<ReceivedEvent<?>> events) {}
}

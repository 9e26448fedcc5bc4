package vn.thac.task.adapter.kafka;

import java.util.function.Function;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.OutgoingEvent;
import vn.thac.task.domain.TaskFact;

/** Puts what a person's request made true into its wire form, to be stored with the task. */
public final class OutboxTaskEvents implements Function<TaskFact, OutgoingEvent> {

  private final EventWriter writer;

  /** Writes with {@code writer}. */
  public OutboxTaskEvents(EventWriter writer) {
    this.writer = writer;
  }

  @Override
  public OutgoingEvent apply(TaskFact fact) {
    return writer.write(TaskContract.toWire(fact), fact.rootPlanId(), fact.at());
  }
}

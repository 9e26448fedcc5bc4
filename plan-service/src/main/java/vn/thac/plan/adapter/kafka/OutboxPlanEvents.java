package vn.thac.plan.adapter.kafka;

import java.util.function.BiFunction;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.OutgoingEvent;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanFact;

/** Writes facts that a person brought about into the form they lie in the outbox in. */
public final class OutboxPlanEvents implements BiFunction<PlanFact, Plan, OutgoingEvent> {

  private final EventWriter writer;

  public OutboxPlanEvents(EventWriter writer) {
    this.writer = writer;
  }

  @Override
  public OutgoingEvent apply(PlanFact fact, Plan root) {
    return writer.write(
        PlanContract.toWire(fact, root), root.id().text(), fact.plan().state().at());
  }
}

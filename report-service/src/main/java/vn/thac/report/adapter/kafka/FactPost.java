package vn.thac.report.adapter.kafka;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.thac.messaging.EventSender;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.OutgoingEvent;
import vn.thac.messaging.ReceivedEvent;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.ReportFact;

/** Tells what follows from a batch of facts, each as a consequence of one about the same plan. */
final class FactPost {

  private final EventWriter writer;
  private final EventSender sender;

  FactPost(EventWriter writer, EventSender sender) {
    this.writer = writer;
    this.sender = sender;
  }

  /** Returns when the broker has all of them; {@code causes} are by root plan. */
  void send(List<? extends ReportFact> facts, Map<PlanId, ReceivedEvent<?>> causes) {
    List<OutgoingEvent> events = new ArrayList<>(facts.size());
    for (ReportFact fact : facts) {
      ReceivedEvent<?> cause = causes.get(fact.rootPlan());
      events.add(
          cause == null
              ? writer.write(ReportContract.toWire(fact), fact.rootPlan().value(), fact.at())
              : writer.write(ReportContract.toWire(fact), cause, fact.at()));
    }
    sender.sendAll(events);
  }
}

package vn.thac.task.adapter.kafka;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thac.contracts.Event;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.contracts.PlanWithdrawnV1;
import vn.thac.messaging.BatchHandler;
import vn.thac.messaging.EventSender;
import vn.thac.messaging.EventWriter;
import vn.thac.messaging.Interest;
import vn.thac.messaging.OutgoingEvent;
import vn.thac.messaging.ReceivedEvent;
import vn.thac.task.application.AssignTasks;
import vn.thac.task.application.PlanNews;
import vn.thac.task.domain.Due;
import vn.thac.task.domain.TaskFact;

/** Hears of plans, has their tasks made, and tells of them before the offset may move. */
public final class PlanListener implements BatchHandler {

  /** What is heard. */
  public static final Interest WANTED =
      Interest.in(PlanIssuedV1.class, PlanWithdrawnV1.class).without(PlanIssuedV1.class, "regimes");

  private final AssignTasks assignTasks;
  private final EventWriter writer;
  private final EventSender sender;

  /** Hands over to {@code assignTasks}. */
  public PlanListener(AssignTasks assignTasks, EventWriter writer, EventSender sender) {
    this.assignTasks = assignTasks;
    this.writer = writer;
    this.sender = sender;
  }

  @Override
  public void handle(List<ReceivedEvent<?>> events) {
    List<PlanNews> news = new ArrayList<>();
    Map<String, ReceivedEvent<?>> causes = new HashMap<>();
    for (ReceivedEvent<?> event : events) {
      PlanNews heard = newsOf(event.fact());
      if (heard != null) {
        news.add(heard);
        causes.put(heard.planId(), event);
      }
    }
    List<OutgoingEvent> told = new ArrayList<>();
    for (TaskFact fact : assignTasks.forPlans(news)) {
      ReceivedEvent<?> cause = causes.get(fact.planId());
      if (cause == null) {
        throw new IllegalStateException("nobody asked about plan " + fact.planId());
      }
      told.add(writer.write(TaskContract.toWire(fact), cause, fact.at()));
    }
    sender.sendAll(told);
  }

  private static @Nullable PlanNews newsOf(Event fact) {
    return switch (fact) {
      case PlanIssuedV1 issued ->
          new PlanNews.Issued(
              issued.planId(),
              issued.rootPlanId(),
              issued.version(),
              issued.issuer(),
              issued.revision(),
              issued.number(),
              issued.title(),
              issued.issuedAt(),
              issued.activities().stream().map(PlanListener::activity).toList());
      case PlanWithdrawnV1 withdrawn ->
          new PlanNews.Withdrawn(
              withdrawn.planId(),
              withdrawn.rootPlanId(),
              withdrawn.version(),
              withdrawn.reason(),
              withdrawn.at());
      default -> null;
    };
  }

  private static PlanNews.Activity activity(PlanIssuedV1.Activity activity) {
    return new PlanNews.Activity(
        activity.ref(),
        activity.text(),
        TaskContract.deliverable(activity.deliverable()),
        activity.leads(),
        activity.dues().stream().map(due -> Due.open(due.on(), due.reason())).toList());
  }
}

package vn.thac.task.adapter.kafka;

import java.util.ArrayList;
import java.util.List;
import vn.thac.contracts.Event;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.contracts.PlanWithdrawnV1;
import vn.thac.messaging.BatchHandler;
import vn.thac.messaging.Consequences;
import vn.thac.messaging.Interest;
import vn.thac.messaging.ReceivedEvent;
import vn.thac.task.application.AssignTasks;
import vn.thac.task.application.PlanNews;
import vn.thac.task.domain.Due;
import vn.thac.task.domain.TaskFact;

/** Hears of plans, has their tasks made, and tells of them before the offset may move. */
public final class PlanListener implements BatchHandler {

  /** What it wants to hear. */
  public static final Interest WANTED =
      Interest.in(PlanIssuedV1.class, PlanWithdrawnV1.class).without(PlanIssuedV1.class, "regimes");

  private final AssignTasks assignTasks;
  private final Consequences consequences;

  public PlanListener(AssignTasks assignTasks, Consequences consequences) {
    this.assignTasks = assignTasks;
    this.consequences = consequences;
  }

  @Override
  public void handle(List<ReceivedEvent<?>> events) {
    List<PlanNews> news = new ArrayList<>();
    Consequences.Batch<String> batch = consequences.of();
    for (ReceivedEvent<?> event : events) {
      PlanNews heard = newsOf(event.fact());
      news.add(heard);
      batch.heard(heard.planId(), event);
    }
    for (TaskFact fact : assignTasks.forPlans(news)) {
      batch.follows(fact.planId(), TaskContract.toWire(fact), fact.at());
    }
    batch.tell();
  }

  private static PlanNews newsOf(Event fact) {
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
      default -> throw new IllegalArgumentException("not asked for: " + fact);
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

package vn.thac.notification.adapter.kafka;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.thac.contracts.PlanAwaitsIssueV1;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.contracts.PlanWithdrawnV1;
import vn.thac.messaging.Interest;
import vn.thac.messaging.ReceivedEvent;
import vn.thac.notification.application.News;
import vn.thac.notification.application.PlanTitles.PlanTitle;
import vn.thac.notification.domain.DeadlineFact;
import vn.thac.notification.domain.Due;
import vn.thac.notification.domain.Subject;

/** A sub-plan is to be issued by a day; one that was issued by itself has kept it. */
public final class PlanListener {

  /** What is listened to on {@code plan.events}. */
  public static final Interest WANTED =
      Interest.in(PlanIssuedV1.class, PlanAwaitsIssueV1.class, PlanWithdrawnV1.class)
          .without(PlanIssuedV1.class, "activities", "regimes");

  private PlanListener() {}

  /** What these events mean here. */
  public static News of(List<ReceivedEvent<?>> events) {
    var gathered = new Gathered();
    for (ReceivedEvent<?> event : events) {
      switch (event.fact()) {
        case PlanIssuedV1 root when root.parentPlanId() == null -> gathered.titles.add(title(root));
        case PlanIssuedV1 issued ->
            gathered.facts.add(
                new DeadlineFact.Kept(
                    plan(
                        issued.planId(), issued.rootPlanId(), issued.issuer(), issued.issuerPath()),
                    issued.version(),
                    issued.issuedAt(),
                    null,
                    issued.issuedOn(),
                    true));
        case PlanAwaitsIssueV1 waiting -> awaitsIssue(gathered, waiting);
        case PlanWithdrawnV1 root when root.parentPlanId() == null -> {
          // A plan at the top waited for nobody: it had no deadline.
        }
        case PlanWithdrawnV1 gone ->
            gathered.facts.add(
                new DeadlineFact.Dropped(
                    plan(gone.planId(), gone.rootPlanId(), gone.issuer(), gone.issuerPath()),
                    gone.version(),
                    gone.at()));
        default -> throw new IllegalArgumentException("not listened to: " + event.fact());
      }
    }
    return gathered.news();
  }

  private static void awaitsIssue(Gathered gathered, PlanAwaitsIssueV1 waiting) {
    Subject plan =
        plan(waiting.planId(), waiting.rootPlanId(), waiting.issuer(), waiting.issuerPath());
    gathered.facts.add(
        new DeadlineFact.Asked(
            plan,
            waiting.version(),
            waiting.at(),
            plan.committeeAbove(),
            "Rà soát và ban hành kế hoạch của đơn vị",
            List.of(new Due(waiting.issueBy(), waiting.reason()))));
    gathered.awaitsIssue(plan, waiting.version(), waiting.at());
  }

  private static PlanTitle title(PlanIssuedV1 root) {
    String text =
        Stream.of(root.number(), root.title())
            .filter(Objects::nonNull)
            .collect(Collectors.joining(" – "));
    return new PlanTitle(root.planId(), root.version(), text);
  }

  private static Subject plan(String id, String rootPlanId, String issuer, String path) {
    return new Subject(Subject.Kind.PLAN, id, id, rootPlanId, issuer, path);
  }
}

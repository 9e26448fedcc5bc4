package vn.thac.notification.adapter.kafka;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.notification.application.News;
import vn.thac.notification.application.PlanTitles.PlanTitle;
import vn.thac.notification.domain.DeadlineFact;
import vn.thac.notification.domain.Due;
import vn.thac.notification.domain.Notice;
import vn.thac.notification.domain.Subject;
import vn.thac.notification.domain.Told;

/** What a batch of events comes to, in their order. */
final class Gathered {

  final List<DeadlineFact> facts = new ArrayList<>();
  final List<Notice> returned = new ArrayList<>();
  final List<PlanTitle> titles = new ArrayList<>();
  private final List<Notice> assigned = new ArrayList<>();

  News news() {
    return new News(facts, assigned, returned, titles);
  }

  /**
   * A unit has a sub-plan to look over. Its own edits count its version up and do not move the
   * moment it was made by the revision of the plan above, so that moment tells one from the next.
   */
  void awaitsIssue(Subject plan, long version, Instant since) {
    assigned.add(
        new Notice(
            new Told.Assigned(
                plan.kind(),
                plan.planId(),
                plan.rootPlanId(),
                plan.unit(),
                plan.unitPath(),
                version,
                1,
                since.toString(),
                List.of(plan.deadlineId())),
            since));
  }

  /** A unit has these new things, all of one kind and of one plan. */
  void assigned(List<DeadlineFact.Asked> work) {
    if (work.isEmpty()) {
      return;
    }
    facts.addAll(work);
    DeadlineFact.Asked first = work.getFirst();
    Subject of = first.subject();
    assigned.add(
        new Notice(
            new Told.Assigned(
                of.kind(),
                of.planId(),
                of.rootPlanId(),
                of.unit(),
                of.unitPath(),
                first.version(),
                work.size(),
                String.valueOf(first.version()),
                work.stream()
                    .sorted(Comparator.comparing(Gathered::firstDay))
                    .limit(Told.Assigned.NAMED)
                    .map(one -> one.subject().deadlineId())
                    .toList()),
            first.at()));
  }

  /** What has no day comes last. */
  private static LocalDate firstDay(DeadlineFact.Asked work) {
    return work.dues().isEmpty() ? LocalDate.MAX : work.dues().getFirst().on();
  }

  static Due due(PlanIssuedV1.Due due) {
    return new Due(due.on(), due.reason());
  }
}

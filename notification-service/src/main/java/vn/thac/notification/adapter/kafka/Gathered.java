package vn.thac.notification.adapter.kafka;

import java.time.Instant;
import java.util.ArrayList;
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
                since.toString()),
            since));
  }

  /** A unit has {@code count} new things of this subject's kind under this subject's plan. */
  void assigned(Subject of, long version, int count, Instant at) {
    if (count > 0) {
      assigned.add(
          new Notice(
              new Told.Assigned(
                  of.kind(),
                  of.planId(),
                  of.rootPlanId(),
                  of.unit(),
                  of.unitPath(),
                  version,
                  count),
              at));
    }
  }

  static Due due(PlanIssuedV1.Due due) {
    return new Due(due.on(), due.reason());
  }
}

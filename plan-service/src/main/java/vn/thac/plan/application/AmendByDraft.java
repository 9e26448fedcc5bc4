package vn.thac.plan.application;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thac.directory.domain.Refusal;
import vn.thac.plan.domain.planning.Amended;
import vn.thac.plan.domain.planning.Amending;
import vn.thac.plan.domain.planning.Amends;
import vn.thac.plan.domain.planning.CitedPlans;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Decision;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.Source;
import vn.thac.plan.domain.planning.Status;

/** A document that amends a plan of the same issuer becomes an amendment of it. */
public class AmendByDraft {

  private final Plans plans;
  private final IssuePlan issuePlan;
  private final Clock clock;

  public AmendByDraft(Plans plans, IssuePlan issuePlan, Clock clock) {
    this.plans = plans;
    this.issuePlan = issuePlan;
    this.clock = clock;
  }

  /**
   * What would become of the plan.
   *
   * @param applied whether it is done already
   * @param would what it brings about, as any amendment
   */
  public record Look(Amending.Outcome outcome, boolean applied, Amended would) {}

  /** The plans in force that the document may mean by the number and the date it gives. */
  public List<Plan> named(Plan draft) {
    return draft
        .content()
        .amends()
        .map(
            amends ->
                plans.numbered(CitedPlans.spellings(amends.number())).stream()
                    .filter(plan -> mayBeAmended(draft, plan))
                    .filter(plan -> amends.date() == null || amends.date().equals(dated(plan)))
                    .toList())
        .orElse(List.of());
  }

  /** The plan that is amended: the one a person has named, or the only one of that number. */
  public Optional<Plan> target(Plan draft) {
    PlanId chosen = draft.content().amends().map(Amends::plan).orElse(null);
    List<Plan> meant = chosen == null ? named(draft) : List.of();
    return chosen == null
        ? meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty()
        : plans.find(chosen).filter(plan -> mayBeAmended(draft, plan));
  }

  /** Whether it is in force, at the top, and of the same issuer. */
  public boolean mayBeAmended(Plan draft, Plan plan) {
    return plan.isRoot()
        && plan.state().status() == Status.ISSUED
        && plan.issuer().unit().equals(draft.issuer().unit());
  }

  /** Looks at what the draft makes of that plan; nothing is stored. */
  public Look look(Plan draft, Plan target) {
    Amending.Outcome outcome = Amending.of(draft.content(), target.content());
    return new Look(
        outcome,
        target.content().isAmendedBy(draft.id()),
        issuePlan.amended(target, outcome.next()));
  }

  /** Keeps what a person has said about the instructions, and about which plan is meant. */
  public Decision answer(Plan draft, Amends answered) {
    Content content = draft.content();
    Source source = content.source();
    Decision decision =
        draft.rewrite(source == null ? content : content.from(source.amending(answered)));
    if (decision instanceof Decision.Done(Plan next, var facts)) {
      plans.save(next, facts);
    }
    return decision;
  }

  /**
   * Amends the plan, and closes the draft. The plan remembers the draft in the same write, so that
   * after a death between the two a repeat only closes it.
   *
   * @param acceptLate refs of what may be late on the day it is made
   */
  public Decision amend(Plan draft, Plan target, Set<String> acceptLate) {
    if (target.content().isAmendedBy(draft.id())) {
      close(draft, target);
      return new Decision.Done(target, List.of());
    }
    if (draft.state().status() != Status.DRAFT) {
      return new Decision.Refused(
          List.of(
              Refusal.standing(
                  "plan.not-a-draft",
                  "Văn bản sửa đổi không còn là dự thảo.",
                  "The amending document is no draft any more.")));
    }
    Amending.Outcome outcome = Amending.of(draft.content(), target.content());
    List<Refusal> asked = Amending.against(outcome);
    if (!asked.isEmpty()) {
      return new Decision.Refused(asked);
    }
    Decision decision = issuePlan.amend(target, Amending.done(outcome, draft.id()), acceptLate);
    if (decision instanceof Decision.Done(Plan amended, var _)) {
      close(draft, amended);
    }
    return decision;
  }

  private void close(Plan draft, Plan amended) {
    String reason =
        "Đã điều chỉnh Kế hoạch %s (lần %d)."
            .formatted(amended.content().number(), amended.state().revision());
    if (draft.withdraw(reason, clock.instant()) instanceof Decision.Done(Plan next, var facts)) {
      plans.save(next, facts);
    }
  }

  private static LocalDate dated(Plan plan) {
    LocalDate printed = plan.content().date();
    return printed == null ? plan.issuedOn() : printed;
  }
}

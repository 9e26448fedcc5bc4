package vn.thac.plan.domain.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Due;
import vn.thac.directory.domain.Refusal;

/**
 * A plan or sub-plan; a value that answers every wish with a {@link Decision}.
 *
 * @param version counted up with every change, 1 when first stored, 0 before
 */
public record Plan(Origin origin, Issuer issuer, State state, Content content, long version) {

  /** A plan at the top, as it was written down. */
  public static Plan draft(PlanId id, Issuer issuer, Content content, Instant now) {
    return new Plan(
        Origin.ofRoot(id), issuer, State.draft(Policy.AUTOMATIC, now, null), content, 1);
  }

  /** A plan at the top that nobody has asked to keep. */
  public static Plan unstored(Issuer issuer, Content content, Instant now) {
    State state = State.draft(Policy.AUTOMATIC, now, null);
    return new Plan(Origin.ofRoot(PlanId.NONE), issuer, state, content, 0);
  }

  public boolean isStored() {
    return version > 0;
  }

  static Plan under(Plan parent, Issuer issuer, Content content, State state) {
    return new Plan(Origin.under(parent, issuer.unit()), issuer, state, content, 1);
  }

  public PlanId id() {
    return origin.id();
  }

  public boolean isRoot() {
    return origin.parent() == null;
  }

  /** Whether it was derived from its parent's revision as that stands, or a newer one. */
  public boolean follows(Plan parent) {
    return origin.parentRevision() >= parent.state().revision();
  }

  /** Rewrites a draft; what lies before those who sign is taken back by it, for it is another. */
  public Decision rewrite(Content next) {
    if (state.status() != Status.DRAFT) {
      return Decision.standing(
          "plan.not-a-draft",
          "Kế hoạch không còn là dự thảo; hãy dùng chức năng điều chỉnh.",
          "The plan is no draft any more; amend it instead.");
    }
    State since = state.isSubmitted() ? state.with(null) : state;
    return new Decision.Done(new Plan(origin, issuer, since, next, version + 1), List.of());
  }

  /** The same of another issuer, which whoever rewrites a draft may choose. */
  public Plan of(Issuer other) {
    return new Plan(origin, other, state, content, version);
  }

  /** Lays a checked draft before those who sign; {@link Issuing} checks it. */
  Decision submitted(Submission submission) {
    return state.isSubmitted()
        ? Decision.said(
            "plan.submitted-already",
            "Kế hoạch đã được trình và đang chờ lãnh đạo ký.",
            "The plan was submitted and waits for a leader's signature.")
        : new Decision.Done(
            new Plan(origin, issuer, state.with(submission), content, version + 1), List.of());
  }

  /** Gives a submitted draft back to who runs it. */
  public Decision returned(Submission answer) {
    return state.isSubmitted()
        ? new Decision.Done(
            new Plan(origin, issuer, state.with(answer), content, version + 1), List.of())
        : Decision.standing(
            "plan.not-submitted",
            "Kế hoạch chưa được trình, nên không trả lại được.",
            "The plan was not submitted and cannot be returned.");
  }

  /** Puts a checked plan into force; {@link Issuing} checks and freezes. */
  Decision.Done issued(Content frozen, Policy policy, LocalDate on, Instant now) {
    Plan next = new Plan(origin, issuer, state.issued(policy, on, now), frozen, version + 1);
    return new Decision.Done(next, List.of(new PlanFact.PlanIssued(next)));
  }

  /** Withdraws a plan at the top; its sub-plans follow by themselves. */
  public Decision withdraw(String reason, Instant now) {
    if (!isRoot()) {
      return Decision.said(
          "plan.follows-parent",
          "Kế hoạch cấp dưới được thu hồi theo kế hoạch cấp trên.",
          "A sub-plan is withdrawn together with the plan above it.");
    }
    return switch (state.status()) {
      case WITHDRAWN ->
          Decision.said(
              "plan.withdrawn", "Kế hoạch đã được thu hồi.", "The plan is withdrawn already.");
      case DRAFT ->
          new Decision.Done(
              new Plan(origin, issuer, state.withdrawn(reason, now), content, version + 1),
              List.of());
      case ISSUED -> withdrawn(reason, now);
    };
  }

  /** Why it cannot be deleted: only what never was more than its own unit's draft can. */
  public Optional<Refusal> againstDeleting() {
    if (!isRoot()) {
      return Optional.of(
          Refusal.standing(
              "plan.not-deleted-alone",
              "Kế hoạch cấp dưới đi theo kế hoạch cấp trên, không xóa riêng được.",
              "A sub-plan goes with the plan above it and is not deleted alone."));
    }
    return state.wasIssued()
        ? Optional.of(
            Refusal.standing(
                "plan.not-a-draft",
                "Kế hoạch đã ban hành thì không xóa được; hãy thu hồi.",
                "A plan that was issued is not deleted; withdraw it instead."))
        : Optional.empty();
  }

  Decision.Done withdrawn(String reason, Instant now) {
    Plan next = new Plan(origin, issuer, state.withdrawn(reason, now), content, version + 1);
    return new Decision.Done(next, List.of(new PlanFact.PlanWithdrawn(next)));
  }

  /** This sub-plan as its parent's newer revision makes it. */
  Plan rederived(Plan derived, Instant now) {
    Origin next = derived.origin();
    LocalDate on = derived.state().issuedOn();
    boolean inForce = on != null || state.issuedOn() != null;
    LocalDate since = state.issuedOn() != null ? state.issuedOn() : on;
    State standing =
        inForce && since != null
            ? state.issued(derived.state().policy(), since, now)
            : derived.state();
    return new Plan(next, issuer, standing, derived.content(), version + 1);
  }

  /** With other dates and nothing else; {@link Redating} says which. */
  Plan redated(Origin next, Content dated, State since) {
    return new Plan(next, issuer, since, dated, version + 1);
  }

  /** What is to be told of the plan as it stands; nothing of a draft at the top. */
  public Optional<PlanFact> standing() {
    return switch (state.status()) {
      case ISSUED -> Optional.of(new PlanFact.PlanIssued(this));
      case WITHDRAWN -> Optional.of(new PlanFact.PlanWithdrawn(this));
      case DRAFT -> isRoot() ? Optional.empty() : Optional.of(new PlanFact.PlanAwaitsIssue(this));
    };
  }

  /** The day of issue of a plan in force. */
  public LocalDate issuedOn() {
    return required(state.issuedOn(), "issuedOn");
  }

  /** Until when the unit of a plan under review is to issue it. */
  public Due issueBy() {
    return required(state.issueBy(), "issueBy");
  }

  private <T> T required(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalStateException(
          "plan %s is %s and has no %s".formatted(id().text(), state.status(), name));
    }
    return value;
  }
}

package vn.thac.plan.domain.planning;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Place;

/**
 * Makes the sub-plans of an issued plan: one for every place directly below whose committee leads,
 * helps or reports, or beneath which somebody does. What it makes depends on nothing but the plan
 * and the directory, so making it again makes the same.
 */
public final class Cascade {

  private final WorkingCalendar calendar;
  private final Pace pace;

  public Cascade(WorkingCalendar calendar, Pace pace) {
    this.calendar = calendar;
    this.pace = pace;
  }

  /** The sub-plans of a plan in force; none of one that is not. */
  public List<Plan> subPlans(Plan parent, Directory known, Instant now) {
    if (parent.state().status() != Status.ISSUED) {
      return List.of();
    }
    Directory directory = known.on(parent.issuedOn());
    Optional<Place> issuer = directory.place(parent.issuer().unit());
    return issuer.isEmpty()
        ? List.of()
        : new Derivation(calendar, pace, parent, directory, issuer.get(), now).subPlans();
  }

  /**
   * What becomes of the sub-plans that are there: those still derived take the newer revision,
   * those no longer addressed are withdrawn, and those that followed already stay as they are.
   *
   * @param derived what {@link #subPlans} makes of the parent as it stands
   */
  public List<Change> reconcile(Plan parent, List<Plan> derived, List<Plan> existing, Instant now) {
    Map<PlanId, Plan> wanted = new HashMap<>();
    derived.forEach(plan -> wanted.put(plan.id(), plan));
    return existing.stream().map(plan -> reconcile(parent, wanted, plan, now)).toList();
  }

  private Change reconcile(Plan parent, Map<PlanId, Plan> wanted, Plan existing, Instant now) {
    Optional<Plan> redated = redated(parent, existing);
    if (redated.isPresent()) {
      return new Change(existing, redated.get());
    }
    Plan derived = wanted.get(existing.id());
    if (derived == null) {
      return existing.state().status() == Status.WITHDRAWN
          ? new Change(existing, existing)
          : new Change(existing, existing.withdrawn(reasonFrom(parent), now).plan());
    }
    return existing.follows(parent)
        ? new Change(existing, existing)
        : new Change(existing, existing.rederived(derived, now));
  }

  /** Where nothing but dates moved above, nothing but dates moves here. */
  private Optional<Plan> redated(Plan parent, Plan existing) {
    String why = parent.state().reason();
    return why != null
            && parent.state().isRedated()
            && existing.state().status() != Status.WITHDRAWN
            && existing.origin().parentRevision() == parent.state().revision() - 1
        ? Optional.of(
            new Redating(calendar, pace, why, parent.state().at()).below(existing, parent))
        : Optional.empty();
  }

  private static String reasonFrom(Plan parent) {
    String reason = parent.state().isRedated() ? null : parent.state().reason();
    return reason == null ? "Kế hoạch cấp trên không còn giao nhiệm vụ cho đơn vị" : reason;
  }

  /** A sub-plan as it was and as it shall be; the same where nothing changes. */
  public record Change(Plan before, Plan after) {

    public boolean isOne() {
      return before.version() != after.version();
    }

    /** What is to be told of it as it then stands. */
    public Optional<PlanFact> fact() {
      return after.standing();
    }
  }
}

package vn.thac.plan.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.thac.directory.application.Calendars;
import vn.thac.directory.application.Places;
import vn.thac.directory.domain.Directory;
import vn.thac.plan.domain.planning.Cascade;
import vn.thac.plan.domain.planning.Pace;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanFact;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.Status;

/**
 * Brings the sub-plans one level below some plans in line with them as they now stand. The event is
 * only the occasion: an early, late or repeated one finds the same plans and leaves the same
 * sub-plans, and what is to be told of them is told again.
 */
public class SpreadPlans {

  private static final int TRIES = 50; // decision 0012

  private final Plans plans;
  private final Places places;
  private final Calendars calendars;
  private final Pace pace;
  private final Clock clock;

  public SpreadPlans(Plans plans, Places places, Calendars calendars, Pace pace, Clock clock) {
    this.plans = plans;
    this.places = places;
    this.calendars = calendars;
    this.pace = pace;
    this.clock = clock;
  }

  /** What is to be told of the sub-plans of one plan. */
  public record Spread(Plan parent, Plan root, List<PlanFact> facts) {}

  /**
   * @param issuers the units that issued these plans; one with nobody below it is not even read,
   *     and that is nearly all of them
   */
  public List<Spread> below(Map<PlanId, String> issuers) {
    Directory directory = places.directory();
    List<PlanId> spreading = new ArrayList<>();
    issuers.forEach(
        (id, issuer) -> {
          if (!directory.below(issuer).isEmpty()) {
            spreading.add(id);
          }
        });
    List<Plan> parents = all(spreading);
    if (parents.isEmpty()) {
      return List.of();
    }
    Map<PlanId, Plan> roots = roots(parents);
    Instant now = clock.instant();
    Cascade cascade = new Cascade(calendars.kept().working(), pace);
    Map<PlanId, List<Plan>> derived = new LinkedHashMap<>();
    parents.forEach(parent -> derived.put(parent.id(), cascade.subPlans(parent, directory, now)));
    Set<PlanId> there = plans.addAll(derived.values().stream().flatMap(List::stream).toList());

    List<Spread> spread = new ArrayList<>();
    Map<PlanId, List<Plan>> existing = existing(parents, there);
    for (Plan parent : parents) {
      List<Plan> made = derived.getOrDefault(parent.id(), List.of());
      List<PlanFact> facts = new ArrayList<>();
      made.stream()
          .filter(plan -> !there.contains(plan.id()) && !isRevised(parent))
          .forEach(plan -> plan.standing().ifPresent(facts::add));
      facts.addAll(
          reconcile(cascade, parent, made, existing.getOrDefault(parent.id(), List.of()), now));
      Plan root = roots.get(parent.origin().root());
      if (root == null) {
        throw new IllegalStateException(parent.id().text() + " has lost its root plan");
      }
      spread.add(new Spread(parent, root, facts));
    }
    return spread;
  }

  private List<Plan> all(Collection<PlanId> ids) {
    Set<PlanId> asked = new LinkedHashSet<>(ids);
    List<Plan> found = plans.all(asked);
    if (found.size() < asked.size()) {
      found.forEach(plan -> asked.remove(plan.id()));
      throw new IllegalStateException("told of plans that are not here: " + asked);
    }
    return found;
  }

  private Map<PlanId, Plan> roots(List<Plan> parents) {
    Set<PlanId> ids =
        parents.stream().map(plan -> plan.origin().root()).collect(Collectors.toSet());
    return plans.all(ids).stream().collect(Collectors.toMap(Plan::id, plan -> plan));
  }

  /** Only a plan that was changed after it was issued can have sub-plans that no longer fit. */
  private static boolean isRevised(Plan parent) {
    return parent.state().revision() > 0 || parent.state().status() != Status.ISSUED;
  }

  private Map<PlanId, List<Plan>> existing(List<Plan> parents, Set<PlanId> there) {
    List<PlanId> revised = parents.stream().filter(SpreadPlans::isRevised).map(Plan::id).toList();
    Map<PlanId, Plan> found = new HashMap<>();
    if (!revised.isEmpty()) {
      plans.childrenOf(revised).forEach(plan -> found.put(plan.id(), plan));
    }
    List<PlanId> others = there.stream().filter(id -> !found.containsKey(id)).toList();
    if (!others.isEmpty()) {
      plans.all(others).forEach(plan -> found.put(plan.id(), plan));
    }
    return found.values().stream()
        .collect(
            Collectors.groupingBy(
                plan -> Optional.ofNullable(plan.origin().parent()).orElseThrow()));
  }

  private List<PlanFact> reconcile(
      Cascade cascade, Plan parent, List<Plan> derived, List<Plan> existing, Instant now) {
    List<Plan> seen = existing;
    for (int attempt = 0; attempt < TRIES; attempt++) {
      List<Cascade.Change> changes = cascade.reconcile(parent, derived, seen, now);
      List<Cascade.Change> real = changes.stream().filter(Cascade.Change::isOne).toList();
      if (real.isEmpty() || plans.saveAll(real)) {
        return changes.stream().flatMap(change -> change.fact().stream()).toList();
      }
      seen = plans.all(existing.stream().map(Plan::id).toList());
    }
    throw new IllegalStateException(
        "sub-plans of " + parent.id().text() + " keep moving; the batch will come again");
  }
}

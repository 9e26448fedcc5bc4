package vn.thac.report.application;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.thac.report.domain.PlanId;

/** What was heard of plans, for tests of use cases. */
public final class InMemoryPlans implements Plans {

  private final Map<PlanId, HeardPlan> stored = new LinkedHashMap<>();

  @Override
  public Map<PlanId, HeardPlan> findAll(Collection<PlanId> ids) {
    Map<PlanId, HeardPlan> found = new LinkedHashMap<>(stored);
    found.keySet().retainAll(ids);
    return found;
  }

  @Override
  public void remember(Collection<HeardPlan> plans) {
    plans.forEach(
        plan -> stored.merge(plan.id(), plan, (a, b) -> b.version() > a.version() ? b : a));
  }
}

package vn.thac.report.application;

import java.util.Collection;
import java.util.Map;
import vn.thac.report.domain.PlanId;

/** What has been heard of plans. */
public interface Plans {

  /** Those of them that have been heard of. */
  Map<PlanId, HeardPlan> findAll(Collection<PlanId> ids);

  /** Remembers what was heard of these, except where something newer is known already. */
  void remember(Collection<HeardPlan> plans);
}

package vn.thac.notification.application;

import java.util.Collection;
import java.util.Map;

/** What the plans at the top are called. */
public interface PlanTitles {

  /** Keeps those that are newer than what is known. */
  void keep(Collection<PlanTitle> titles);

  /** Those of these plans that are known, as in a letter. */
  Map<String, String> find(Collection<String> rootPlanIds);

  /** A plan at the top, such as "35/KH-UBND – Kế hoạch …". */
  record PlanTitle(String rootPlanId, long version, String text) {}
}

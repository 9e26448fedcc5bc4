package vn.thac.task.application;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import vn.thac.task.domain.PlanText;

/** The words of root plans. */
public interface PlanTexts {

  /** Keeps each where nothing newer is known. */
  void remember(List<PlanText> texts);

  /** Those that are known, by root plan. */
  Map<String, PlanText> of(Collection<String> rootPlanIds);
}

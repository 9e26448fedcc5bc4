package vn.thac.plan.domain.planning;

import java.util.List;
import vn.thac.directory.domain.Refusal;

/** The answer to something asked of a plan. */
public sealed interface Decision {

  /** It was done: the plan as it now stands, and what others are to be told. */
  record Done(Plan plan, List<PlanFact> facts) implements Decision {

    public Done {
      facts = List.copyOf(facts);
    }
  }

  /** It may not be done, for every one of these reasons. */
  record Refused(List<Refusal> reasons) implements Decision {

    public Refused {
      reasons = List.copyOf(reasons);
    }
  }

  /** Refused for what was said. */
  static Decision said(String code, String vi, String en) {
    return new Refused(List.of(new Refusal(code, "", vi, en)));
  }

  /** Refused for how the plan stands. */
  static Decision standing(String code, String vi, String en) {
    return new Refused(List.of(Refusal.standing(code, vi, en)));
  }
}

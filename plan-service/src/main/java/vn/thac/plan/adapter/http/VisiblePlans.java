package vn.thac.plan.adapter.http;

import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.http.ResponseEntity;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.directory.application.Places;
import vn.thac.http.IfMatch;
import vn.thac.http.Refused;
import vn.thac.plan.application.PlanHasMovedOn;
import vn.thac.plan.application.Plans;
import vn.thac.plan.domain.planning.CitedPlans;
import vn.thac.plan.domain.planning.Decision;
import vn.thac.plan.domain.planning.Issuer;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.State;

/**
 * Finds plans for those who may see them; for everybody else they do not exist. A plan that was
 * never in force is its own unit's affair, withdrawn or not.
 */
final class VisiblePlans {

  private final Plans plans;
  private final Places places;

  VisiblePlans(Plans plans, Places places) {
    this.plans = plans;
    this.places = places;
  }

  /**
   * The plan, where the asking person may do with it what they ask for.
   *
   * @throws Refused 404 or 403
   */
  Plan get(UUID id, Asking asking) {
    Plan plan = plans.find(new PlanId(id)).orElseThrow(Refused::notFound);
    require(plan.issuer(), plan.state(), asking);
    return plan;
  }

  /**
   * Nothing, where the asking person may do with a plan of this kind what they ask for.
   *
   * @throws Refused 404 or 403
   */
  static void require(Issuer issuer, State state, Asking asking) {
    if (!state.wasIssued() && !asking.may(Action.SEE_DRAFT, issuer.path())) {
      throw Refused.notFound();
    }
    asking.require(issuer.path());
  }

  /**
   * The same for a write, which has seen a version.
   *
   * @throws Refused as well 412 with the plan as it stands, where that is another
   */
  Plan get(UUID id, Asking asking, long seen) {
    Plan plan = get(id, asking);
    if (plan.version() != seen) {
      throw Refused.stale(answer(plan, asking));
    }
    return plan;
  }

  /**
   * The answer to a wish about a plan that was seen.
   *
   * @throws Refused with every reason, or 412 with the plan as it stands where somebody was faster
   */
  ResponseEntity<PlanView> granted(Plan seen, Asking asking, Supplier<Decision> wish) {
    try {
      return answer(Decisions.done(wish), asking);
    } catch (PlanHasMovedOn e) {
      throw Refused.stale(answer(get(seen.id().value(), asking), asking));
    }
  }

  /** The answer to who asks for the plan. */
  ResponseEntity<PlanView> answer(Plan plan, Asking asking) {
    return ResponseEntity.ok().eTag(IfMatch.tag(plan.version())).body(shown(plan, asking));
  }

  /** Whether they drafted it themselves, or lead the unit of that path. */
  boolean mayDelete(PlanId id, String path, Asking asking) {
    return asking.may(Action.DELETE_DRAFT, path)
        || plans.request(id).filter(it -> it.isBy(asking.person().login())).isPresent();
  }

  /** The plan as the asking person is shown it: of the plans it rests on, those they may see. */
  PlanView shown(Plan plan, Asking asking) {
    Plan root =
        plan.isRoot() ? plan : plans.find(plan.origin().root()).orElseThrow(Refused::notFound);
    CitedPlans cited =
        plans
            .citedBy(plan.content(), plan.issuer())
            .only(other -> asking.may(Action.SEE_PLAN, other.issuer().path()));
    String path = plan.issuer().path();
    PlanView.May may =
        new PlanView.May(asking.may(Action.DRAFT_PLAN, path), asking.may(Action.ISSUE_PLAN, path));
    boolean deletable =
        plan.isStored() && plan.againstDeleting().isEmpty() && mayDelete(plan.id(), path, asking);
    return new PlanViews(places.directory()).of(plan, root, cited, may, deletable);
  }
}

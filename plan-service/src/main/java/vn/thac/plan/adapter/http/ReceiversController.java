package vn.thac.plan.adapter.http;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.access.Decides;
import vn.thac.directory.application.Places;
import vn.thac.plan.application.IssuePlan;
import vn.thac.plan.application.Plans;
import vn.thac.plan.domain.planning.Outlook;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.Policy;

/** Who gets what when a plan is issued, and who loses it when it is withdrawn. */
@RestController
@RequestMapping("/api/v1/plans/{id}/receivers")
public class ReceiversController {

  private final VisiblePlans visible;
  private final Places places;
  private final IssuePlan issuePlan;

  ReceiversController(Plans plans, Places places, IssuePlan issuePlan) {
    this.visible = new VisiblePlans(plans, places);
    this.places = places;
    this.issuePlan = issuePlan;
  }

  /**
   * @param direct the units that the plan itself names
   * @param levels from the top down, as far as it goes by itself: where sub-plans are reviewed
   *     first, only to those directly below
   */
  record Receivers(List<PlanView.UnitName> direct, List<LevelView> levels) {

    static Receivers of(Outlook outlook, PlanViews views) {
      return new Receivers(
          views.names(outlook.direct()),
          outlook.shares().stream().map(ReceiversController::level).toList());
    }
  }

  /**
   * @param people with a post in these units, by LEADER, COORDINATOR, OFFICER and INSPECTOR
   */
  record LevelView(
      String level, int subPlans, int units, int tasks, int reports, Map<String, Integer> people) {}

  @GetMapping
  @Decides(Action.SEE_PLAN)
  Receivers receivers(
      Asking asking,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Policy policy) {
    Plan plan = visible.get(id, asking);
    Policy chosen = policy == null ? plan.state().policy() : policy;
    return Receivers.of(issuePlan.outlook(plan, chosen, null), new PlanViews(places.directory()));
  }

  private static LevelView level(Outlook.Share share) {
    Map<String, Integer> people = new TreeMap<>();
    share.people().forEach((role, number) -> people.put(role.name(), number));
    return new LevelView(
        share.level().name(),
        share.subPlans(),
        share.units(),
        share.tasks(),
        share.reports(),
        people);
  }
}

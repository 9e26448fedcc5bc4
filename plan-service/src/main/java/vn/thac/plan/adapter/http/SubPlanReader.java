package vn.thac.plan.adapter.http;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thac.directory.domain.Directory;
import vn.thac.plan.domain.planning.Activity;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Plan;

/**
 * Reads what a unit changes in its sub-plan before issuing it: who of its own leads and helps. The
 * rest is the plan's above.
 */
final class SubPlanReader {

  private SubPlanReader() {}

  /**
   * The sub-plan with the activities named in the body given to others.
   *
   * @param shown the sub-plan as its unit sees it: to say the same once more is no change
   */
  static Content read(PlanBody body, Plan subPlan, PlanView shown, Directory directory) {
    PlanCheck check = new PlanCheck();
    List<PlanBody.RegimeBody> regimes =
        shown.regimes().stream().map(PlanBody.RegimeBody::of).toList();
    if (!saysNothingNew(body.title(), shown.title())
        || !saysNothingNew(body.regimes(), regimes)
        || !saysNothingNew(body.endsOn(), shown.endsOn())) {
      check.refuse(
          "plan.follows-parent",
          "/",
          "Kế hoạch cấp dưới chỉ được phân công lại; nội dung theo kế hoạch cấp trên.",
          "In a sub-plan only leads and supports can be changed.");
    }
    Map<String, PlanBody.ActivityBody> sent = new HashMap<>();
    for (var activity : check.atMost(500, body.activities(), "/activities")) {
      String ref = check.ref(activity.ref(), "/activities");
      if (subPlan.content().activity(ref).isEmpty()) {
        check.refuse(
            "activity.unknown",
            "/activities",
            "Kế hoạch không có nhiệm vụ %s.".formatted(ref),
            "The plan has no activity %s.".formatted(ref));
      }
      sent.put(ref, activity);
    }
    String committee = subPlan.issuer().unit();
    List<Activity> next = new ArrayList<>();
    for (Activity activity : subPlan.content().activities()) {
      PlanBody.ActivityBody changed = sent.get(activity.ref());
      next.add(
          changed == null ? activity : reassigned(activity, changed, committee, directory, check));
    }
    check.throwIfAny();
    return subPlan.content().reassigned(next);
  }

  private static <T> boolean saysNothingNew(@Nullable T sent, @Nullable T shown) {
    return sent == null || sent.equals(shown);
  }

  private static Activity reassigned(
      Activity activity,
      PlanBody.ActivityBody sent,
      String committee,
      Directory directory,
      PlanCheck check) {
    String pointer = "/activities/" + activity.ref();
    return activity.given(
        committee,
        saysNothingNew(sent.leads(), PlanViews.phrases(activity.leads()))
            ? activity.leads()
            : DraftReader.parties(sent.leads(), pointer + "/leads", directory, check),
        saysNothingNew(sent.supports(), PlanViews.phrases(activity.supports()))
            ? activity.supports()
            : DraftReader.parties(sent.supports(), pointer + "/supports", directory, check));
  }
}

package vn.thac.plan.adapter.http;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.access.Decides;
import vn.thac.directory.adapter.http.Refusing;
import vn.thac.directory.application.Places;
import vn.thac.directory.domain.Directory;
import vn.thac.http.IfMatch;
import vn.thac.http.Reason;
import vn.thac.plan.application.IssuePlan;
import vn.thac.plan.application.Plans;
import vn.thac.plan.domain.planning.Amended;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Plan;

/** What an amendment would bring about, before a leader makes it. */
@RestController
@RequestMapping("/api/v1/plans/{id}/amendments")
public class AmendmentController {

  private final VisiblePlans visible;
  private final Places places;
  private final IssuePlan issuePlan;

  AmendmentController(Plans plans, Places places, IssuePlan issuePlan) {
    this.visible = new VisiblePlans(plans, places);
    this.places = places;
    this.issuePlan = issuePlan;
  }

  /**
   * @param ready whether nothing stands in the way; what is late is to be accepted all the same
   * @param obstacles what does
   * @param advice what does not, and should be looked at
   * @param late what would be overdue by it on the day it is made, and was not before
   * @param receivers who would have what; absent where something stands in the way
   */
  record AmendmentView(
      boolean ready,
      List<Reason> obstacles,
      List<Reason> advice,
      List<PlanController.LateView> late,
      ReceiversController.@Nullable Receivers receivers) {}

  /** The same body as the amendment's; nothing is stored. */
  @PostMapping("/preview")
  @Decides(Action.DRAFT_PLAN)
  AmendmentView preview(
      Asking asking,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody PlanBody body) {
    Plan seen = visible.get(id, asking, IfMatch.version(ifMatch));
    Directory directory = places.directory();
    Content next = DraftReader.read(body, seen.content().year(), seen.content(), directory);
    Amended amended = issuePlan.amended(seen, next);
    PlanViews views = new PlanViews(directory);
    return new AmendmentView(
        amended.refusals().isEmpty(),
        amended.refusals().stream().map(Refusing::reason).toList(),
        amended.advice().stream().map(Refusing::reason).toList(),
        PlanController.LateView.of(amended.late(), views),
        amended
            .outlook()
            .map(outlook -> ReceiversController.Receivers.of(outlook, views))
            .orElse(null));
  }
}

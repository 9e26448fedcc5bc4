package vn.thac.plan.adapter.http;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.access.Decides;
import vn.thac.directory.application.Places;
import vn.thac.http.IfMatch;
import vn.thac.plan.application.Plans;
import vn.thac.plan.application.SubmitPlan;
import vn.thac.plan.domain.planning.Plan;

/** Between who runs a draft and who signs it: there with a note, back with a reason. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
public class SubmissionController {

  private static final int WORDS = 1_000;

  private final VisiblePlans visible;
  private final Places places;
  private final SubmitPlan submitPlan;

  SubmissionController(Plans plans, Places places, SubmitPlan submitPlan) {
    this.visible = new VisiblePlans(plans, places);
    this.places = places;
    this.submitPlan = submitPlan;
  }

  /**
   * @param note for those who sign
   */
  record SubmissionBody(@Nullable String note) {}

  @PostMapping("/submission")
  @Decides(Action.DRAFT_PLAN)
  ResponseEntity<PlanView> submit(
      Asking asking,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody SubmissionBody body) {
    Plan seen = visible.get(id, asking, IfMatch.version(ifMatch));
    PlanCheck check = new PlanCheck();
    String note = check.optional(body.note(), "/note", WORDS);
    check.throwIfAny();
    return visible.granted(seen, asking, () -> submitPlan.submit(seen, by(asking), note));
  }

  /**
   * @param reason what is to be changed, for who submitted it
   */
  record ReturnBody(@Nullable String reason) {}

  @PostMapping("/return")
  @Decides(Action.ISSUE_PLAN)
  ResponseEntity<PlanView> giveBack(
      Asking asking,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody ReturnBody body) {
    Plan seen = visible.get(id, asking, IfMatch.version(ifMatch));
    PlanCheck check = new PlanCheck();
    String reason = check.required(body.reason(), "/reason", WORDS);
    check.throwIfAny();
    return visible.granted(seen, asking, () -> submitPlan.giveBack(seen, by(asking), reason));
  }

  private static SubmitPlan.By by(Asking asking) {
    return new SubmitPlan.By(asking.person().login(), asking.person().name());
  }
}

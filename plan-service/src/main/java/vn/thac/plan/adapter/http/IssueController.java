package vn.thac.plan.adapter.http;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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
import vn.thac.calendar.Office;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.directory.application.Places;
import vn.thac.http.IfMatch;
import vn.thac.http.Reason;
import vn.thac.http.Refused;
import vn.thac.plan.application.IssuePlan;
import vn.thac.plan.application.Plans;
import vn.thac.plan.application.WithdrawPlan;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.Policy;

/** Puts plans into force, amends them and takes them out of force. */
@RestController
@RequestMapping("/api/v1/plans/{id}")
public class IssueController {

  private final VisiblePlans visible;
  private final Places places;
  private final IssuePlan issuePlan;
  private final WithdrawPlan withdrawPlan;
  private final Clock clock;

  IssueController(
      Plans plans, Places places, IssuePlan issuePlan, WithdrawPlan withdrawPlan, Clock clock) {
    this.visible = new VisiblePlans(plans, places);
    this.places = places;
    this.issuePlan = issuePlan;
    this.withdrawPlan = withdrawPlan;
    this.clock = clock;
  }

  /**
   * @param policy what becomes of the sub-plans
   * @param issuedOn the day of issue; the date printed on the plan, or today, where absent
   * @param acceptLate refs of the activities and regimes that may be late on the day they are made
   */
  record IssueBody(
      @Nullable Policy policy, @Nullable LocalDate issuedOn, @Nullable List<String> acceptLate) {}

  @PostMapping("/issue")
  @Decides(Action.ISSUE_PLAN)
  ResponseEntity<PlanView> issue(
      Asking asking,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody IssueBody body) {
    Plan seen = visible.get(id, asking, IfMatch.version(ifMatch));
    LocalDate on = body.issuedOn();
    if (on != null && !WorkingCalendar.covers(on)) {
      throw Refused.unprocessable(
          List.of(
              new Reason(
                  "date.out-of-range",
                  "/issuedOn",
                  "Ngày ban hành ngoài lịch làm việc.",
                  "The day of issue is outside the working calendar.")));
    }
    Policy policy = body.policy();
    Policy chosen = policy == null ? seen.state().policy() : policy;
    Set<String> late = acceptedLate(body.acceptLate());
    return visible.granted(seen, asking, () -> issuePlan.issue(seen, chosen, on, late));
  }

  @PostMapping("/amendments")
  @Decides(Action.ISSUE_PLAN)
  ResponseEntity<PlanView> amend(
      Asking asking,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody PlanBody body) {
    Plan seen = visible.get(id, asking, IfMatch.version(ifMatch));
    int thisYear = Office.dayOf(clock.instant()).getYear();
    Content content = DraftReader.read(body, thisYear, seen.content(), places.directory());
    Set<String> late = acceptedLate(body.acceptLate());
    return visible.granted(seen, asking, () -> issuePlan.amend(seen, content, late));
  }

  /**
   * @param reason why, for everybody who had to act on it
   */
  record WithdrawalBody(@Nullable String reason) {}

  @PostMapping("/withdrawal")
  @Decides(Action.ISSUE_PLAN)
  ResponseEntity<PlanView> withdraw(
      Asking asking,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody WithdrawalBody body) {
    Plan seen = visible.get(id, asking, IfMatch.version(ifMatch));
    PlanCheck check = new PlanCheck();
    String reason = check.required(body.reason(), "/reason", 1_000);
    check.throwIfAny();
    return visible.granted(seen, asking, () -> withdrawPlan.withdraw(seen, reason));
  }

  private static Set<String> acceptedLate(@Nullable List<String> refs) {
    PlanCheck check = new PlanCheck();
    Set<String> late = Set.copyOf(check.atMost(520, refs, "/acceptLate"));
    check.throwIfAny();
    return late;
  }
}

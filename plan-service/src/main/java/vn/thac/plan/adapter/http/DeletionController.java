package vn.thac.plan.adapter.http;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.access.Decides;
import vn.thac.directory.application.Places;
import vn.thac.http.IfMatch;
import vn.thac.http.Reason;
import vn.thac.http.Refused;
import vn.thac.plan.application.DeleteDraft;
import vn.thac.plan.application.Deleted;
import vn.thac.plan.application.PlanHasMovedOn;
import vn.thac.plan.application.Plans;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanId;

/** Takes drafts away, for whoever wrote them down and for the leader of their unit. */
@RestController
@RequestMapping("/api/v1/plans/{id:[0-9a-fA-F-]+}")
public class DeletionController {

  private static final Reason ANOTHERS =
      Reason.of(
          "plan.anothers-draft",
          "Chỉ người lập dự thảo hoặc lãnh đạo đơn vị được xóa dự thảo này.",
          "Only who drafted it, or the unit's leader, deletes this draft.");

  private final Plans plans;
  private final VisiblePlans visible;
  private final DeleteDraft deleteDraft;

  DeletionController(Plans plans, Places places, DeleteDraft deleteDraft) {
    this.plans = plans;
    this.visible = new VisiblePlans(plans, places);
    this.deleteDraft = deleteDraft;
  }

  /**
   * @param by the login of who deleted it first
   */
  record DeletedView(String id, String by, Instant at) {}

  @DeleteMapping
  @Decides(Action.DRAFT_PLAN)
  DeletedView delete(
      Asking asking,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch) {
    long version = IfMatch.version(ifMatch);
    PlanId plan = new PlanId(id);
    try {
      return plans.deleted(plan).isPresent() ? again(asking, plan) : now(asking, id, version);
    } catch (PlanHasMovedOn e) {
      return again(asking, plan);
    }
  }

  private DeletedView now(Asking asking, UUID id, long version) {
    Plan seen = visible.get(id, asking, version);
    boolean may = visible.mayDelete(seen.id(), seen.issuer().path(), asking);
    if (!may && seen.againstDeleting().isEmpty()) {
      throw new Refused(HttpStatus.FORBIDDEN, List.of(ANOTHERS));
    }
    deleteDraft
        .delete(seen, asking.person().login())
        .ifPresent(
            against -> {
              throw Decisions.refused(List.of(against));
            });
    return again(asking, seen.id());
  }

  /** Somebody changed or issued it, and it is still there. */
  private Refused overtaken(Asking asking, PlanId id) {
    return Refused.stale(visible.answer(visible.get(id.value(), asking), asking));
  }

  /** Asked for once more, it is gone all the same. */
  private DeletedView again(Asking asking, PlanId id) {
    Deleted deleted = plans.deleted(id).orElseThrow(() -> overtaken(asking, id));
    if (!asking.may(Action.SEE_DRAFT, deleted.path())
        || !visible.mayDelete(id, deleted.path(), asking)) {
      throw Refused.notFound();
    }
    asking.require(deleted.path());
    return new DeletedView(id.text(), deleted.by(), deleted.at());
  }
}

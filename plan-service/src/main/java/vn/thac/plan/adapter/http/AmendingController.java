package vn.thac.plan.adapter.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
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
import vn.thac.plan.application.AmendByDraft;
import vn.thac.plan.application.PlanHasMovedOn;
import vn.thac.plan.application.Plans;
import vn.thac.plan.domain.planning.Amends;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanId;

/** A draft that amends another plan: what it makes of it, what is answered, and doing it. */
@RestController
@RequestMapping("/api/v1/plans/{id:[0-9a-fA-F-]+}/amendment")
public class AmendingController {

  private static final Reason PLAN_MISSING =
      new Reason(
          "amends.plan-missing",
          "/plan",
          "Hãy nêu kế hoạch được sửa và phiên bản đã xem.",
          "Name the plan that is amended, and the version that was looked at.");

  private final VisiblePlans visible;
  private final Places places;
  private final AmendByDraft amendByDraft;

  AmendingController(Plans plans, Places places, AmendByDraft amendByDraft) {
    this.visible = new VisiblePlans(plans, places);
    this.places = places;
    this.amendByDraft = amendByDraft;
  }

  @GetMapping
  @Decides(Action.SEE_PLAN)
  ResponseEntity<AmendingView> get(Asking asking, @PathVariable UUID id) {
    return shown(visible.get(id, asking));
  }

  /**
   * @param element one of the choices of the question
   * @param begun what becomes of work that may be begun
   * @param left true leaves the instruction out
   */
  record AnswerBody(
      @Nullable String ref,
      @Nullable String element,
      Amends.@Nullable Begun begun,
      @Nullable LocalDate day,
      @Nullable Boolean left) {}

  /**
   * @param plan the one that is meant; the one of the document's number where absent
   * @param answers all of them, one to each instruction at most
   */
  record AnswersBody(@Nullable UUID plan, @Nullable List<AnswerBody> answers) {}

  @PutMapping
  @Decides(Action.DRAFT_PLAN)
  ResponseEntity<AmendingView> answer(
      Asking asking,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody AnswersBody body) {
    Plan seen = visible.get(id, asking, IfMatch.version(ifMatch));
    Amends amends = amends(seen);
    PlanCheck check = new PlanCheck();
    List<Amends.Answer> answers = answers(amends, body, check);
    UUID upon = body.plan();
    if (upon != null && !amendByDraft.mayBeAmended(seen, visible.get(upon, asking))) {
      check.refuse(
          "amends.plan-of-others",
          "/plan",
          "Chỉ sửa được kế hoạch đang có hiệu lực của chính cơ quan ban hành văn bản này.",
          "Only a plan in force of the same issuer can be amended by this document.");
    }
    check.throwIfAny();
    Amends answered = amends.answered(upon == null ? null : new PlanId(upon), answers);
    try {
      return shown(Decisions.done(() -> amendByDraft.answer(seen, answered)));
    } catch (PlanHasMovedOn e) {
      throw Refused.stale(visible.answer(visible.get(id, asking), asking));
    }
  }

  private static List<Amends.Answer> answers(Amends amends, AnswersBody body, PlanCheck check) {
    List<Amends.Answer> read = new ArrayList<>();
    for (AnswerBody sent : check.atMost(500, body.answers(), "/answers")) {
      String pointer = "/answers/" + read.size();
      String ref = check.ref(sent.ref(), pointer + "/ref");
      boolean again = read.stream().anyMatch(answer -> answer.ref().equals(ref));
      if (again || amends.instruction(ref).isEmpty()) {
        check.refuse(
            "amends.no-instruction",
            pointer + "/ref",
            "Văn bản không có nội dung sửa đổi này, hoặc đã được trả lời một lần.",
            "The document has no such instruction, or it is answered twice.");
      }
      Amends.Begun begun = sent.begun();
      read.add(
          new Amends.Answer(
              ref,
              check.optional(sent.element(), pointer + "/element", 1_000),
              begun,
              check.known(sent.day(), pointer + "/day"),
              Boolean.TRUE.equals(sent.left())));
    }
    return read;
  }

  /**
   * @param plan the plan that is amended, and {@code planVersion} as it was looked at
   * @param acceptLate refs of the activities and regimes that may be late on the day they are made
   */
  record AmendBody(
      @Nullable UUID plan, @Nullable Long planVersion, @Nullable List<String> acceptLate) {}

  /** Amends the plan; answers with it. */
  @PostMapping
  @Decides(Action.ISSUE_PLAN)
  ResponseEntity<PlanView> amend(
      Asking asking,
      @PathVariable UUID id,
      @RequestHeader(name = HttpHeaders.IF_MATCH, required = false) @Nullable String ifMatch,
      @RequestBody AmendBody body) {
    Plan draft = visible.get(id, asking, IfMatch.version(ifMatch));
    PlanCheck check = new PlanCheck();
    Set<String> late = Set.copyOf(check.atMost(520, body.acceptLate(), "/acceptLate"));
    check.throwIfAny();
    UUID upon = body.plan();
    Long version = body.planVersion();
    if (upon == null || version == null) {
      throw Refused.unprocessable(List.of(PLAN_MISSING));
    }
    Plan target = visible.get(upon, asking);
    boolean repeated = target.content().isAmendedBy(draft.id());
    if (!repeated && (target.version() != version || !isMeant(draft, target))) {
      throw Refused.stale(visible.answer(target, asking));
    }
    return visible.granted(target, asking, () -> amendByDraft.amend(draft, target, late));
  }

  private boolean isMeant(Plan draft, Plan target) {
    return amendByDraft.target(draft).filter(plan -> plan.id().equals(target.id())).isPresent();
  }

  private static Amends amends(Plan draft) {
    return draft.content().amends().orElseThrow(Refused::notFound);
  }

  private ResponseEntity<AmendingView> shown(Plan draft) {
    Amends amends = amends(draft);
    Optional<Plan> target = amendByDraft.target(draft);
    PlanViews views = new PlanViews(places.directory());
    return ResponseEntity.ok()
        .eTag(IfMatch.tag(draft.version()))
        .body(
            target
                .map(plan -> AmendingView.of(amends, plan, amendByDraft.look(draft, plan), views))
                .orElseGet(() -> AmendingView.waiting(amends, amendByDraft.named(draft))));
  }
}

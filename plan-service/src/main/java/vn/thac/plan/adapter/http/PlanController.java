package vn.thac.plan.adapter.http;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Asking;
import vn.thac.access.Decides;
import vn.thac.directory.adapter.http.Refusing;
import vn.thac.directory.application.Places;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.addressing.Addressees;
import vn.thac.directory.domain.addressing.Party;
import vn.thac.http.Reason;
import vn.thac.plan.application.IssuePlan;
import vn.thac.plan.application.Plans;
import vn.thac.plan.domain.planning.Issuing;
import vn.thac.plan.domain.planning.Outlook;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.Status;

/** One plan: as it stands, and what issuing would make of it. */
@RestController
@RequestMapping("/api/v1/plans/{id:[0-9a-fA-F-]+}")
public class PlanController {

  private final VisiblePlans visible;
  private final Places places;
  private final IssuePlan issuePlan;

  PlanController(Plans plans, Places places, IssuePlan issuePlan) {
    this.visible = new VisiblePlans(plans, places);
    this.places = places;
    this.issuePlan = issuePlan;
  }

  @GetMapping
  @Decides(Action.SEE_PLAN)
  ResponseEntity<PlanView> get(Asking asking, @PathVariable UUID id) {
    return visible.answer(visible.get(id, asking), asking);
  }

  /**
   * What issuing would make of a draft.
   *
   * @param on the day it would be issued on
   * @param ready whether nothing stands in the way
   * @param obstacles what does
   * @param advice what does not, and should be looked at
   * @param late what would be overdue on the day it is made, and is to be accepted by its ref
   */
  record Preview(
      LocalDate on,
      boolean ready,
      List<Reason> obstacles,
      List<Reason> advice,
      List<Assignment> activities,
      List<Reporting> regimes,
      List<PlanView.QuestionView> questions,
      List<LateView> late) {}

  /**
   * @param kind TASK or REPORT
   * @param period of a report
   * @param units each of which would have it
   * @param next from which day on the next ones are due; absent where there are none
   */
  record LateView(
      String kind,
      String ref,
      @Nullable String period,
      PlanView.DueView due,
      List<PlanView.UnitName> units,
      @Nullable LocalDate next) {

    static List<LateView> of(List<Outlook.Late> late, PlanViews views) {
      return late.stream()
          .map(
              one ->
                  new LateView(
                      one.kind().name(),
                      one.ref(),
                      one.period().isEmpty() ? null : one.period(),
                      PlanViews.due(one.due()),
                      views.names(one.units()),
                      one.next().orElse(null)))
          .toList();
    }
  }

  record Assignment(String ref, List<Hit> leads, List<Hit> supports, List<PlanView.DueView> dues) {}

  record Reporting(String ref, List<Hit> reporters, List<PlanView.PeriodView> periods) {}

  /** A phrase and the units it hits. */
  record Hit(String phrase, List<PlanView.UnitName> units) {}

  @GetMapping("/preview")
  @Decides(Action.SEE_PLAN)
  Preview preview(Asking asking, @PathVariable UUID id) {
    Plan plan = visible.get(id, asking);
    Directory directory = places.directory().on(issuePlan.dayOfIssue(plan));
    Optional<Place> place = directory.place(plan.issuer().unit());
    Issuing.Checked checked = issuePlan.preview(plan);
    PlanViews views = new PlanViews(directory);
    Hits hits = new Hits(place.map(there -> new Addressees(directory, there)), views);
    return new Preview(
        issuePlan.dayOfIssue(plan),
        checked.refusals().isEmpty(),
        checked.refusals().stream().map(Refusing::reason).toList(),
        checked.advice().stream().map(Refusing::reason).toList(),
        checked.frozen().activities().stream()
            .map(
                activity ->
                    new Assignment(
                        activity.ref(),
                        hits.of(activity.leads()),
                        hits.of(activity.supports()),
                        activity.assigned().dues().stream().map(PlanViews::due).toList()))
            .toList(),
        checked.frozen().regimes().stream()
            .map(
                regime ->
                    new Reporting(
                        regime.ref(),
                        hits.of(regime.reporters()),
                        regime.opened().periods().stream().map(PlanViews::period).toList()))
            .toList(),
        PlanViews.questions(plan.content().questions()),
        plan.state().status() == Status.DRAFT && place.isPresent()
            ? LateView.of(issuePlan.late(plan, null), views)
            : List.of());
  }

  /** Of an issuer that is not in the directory no phrase hits anybody. */
  private record Hits(Optional<Addressees> addressees, PlanViews views) {

    List<Hit> of(List<Party> parties) {
      return parties.stream()
          .map(party -> new Hit(party.phrase(), views.names(hitBy(party))))
          .toList();
    }

    private Set<String> hitBy(Party party) {
      return addressees.map(known -> known.all(List.of(party))).orElse(Set.of());
    }
  }
}

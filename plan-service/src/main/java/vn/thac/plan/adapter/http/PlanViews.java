package vn.thac.plan.adapter.http;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Due;
import vn.thac.calendar.Every;
import vn.thac.calendar.Schedule;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.addressing.Party;
import vn.thac.plan.adapter.http.PlanView.ActivityView;
import vn.thac.plan.adapter.http.PlanView.DueView;
import vn.thac.plan.adapter.http.PlanView.ScheduleView;
import vn.thac.plan.adapter.http.PlanView.UnitName;
import vn.thac.plan.domain.planning.Activity;
import vn.thac.plan.domain.planning.Basis;
import vn.thac.plan.domain.planning.CitedPlans;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Deliverable;
import vn.thac.plan.domain.planning.PeriodKind;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.Question;
import vn.thac.plan.domain.planning.Regime;
import vn.thac.plan.domain.planning.Timing;

/** Shows plans with the names of the units in them, and sub-plans with the text of their root. */
final class PlanViews {

  private final Directory directory;

  PlanViews(Directory directory) {
    this.directory = directory;
  }

  /**
   * @param cited the plans that its bases name, as far as they may be seen
   * @param deletable by the one it is shown to
   */
  PlanView of(Plan plan, Plan root, CitedPlans cited, PlanView.May may, boolean deletable) {
    Content content = plan.content();
    PlanId parent = plan.origin().parent();
    Due issueBy = plan.state().issueBy();
    return new PlanView(
        plan.isStored() ? plan.id().text() : null,
        plan.version(),
        plan.isStored() ? plan.origin().root().text() : null,
        parent == null ? null : parent.text(),
        plan.issuer().unit(),
        name(plan.issuer().unit()).name(),
        plan.issuer().path(),
        plan.issuer().level().name(),
        plan.state().status().name(),
        plan.state().policy().name(),
        plan.state().revision(),
        root.content().number(),
        root.content().title(),
        content.year(),
        content.date(),
        plan.state().issuedOn(),
        issueBy == null ? null : due(issueBy),
        content.endsOn(),
        plan.state().reason(),
        PlanView.SubmissionView.of(plan.state().submission()),
        may,
        content.activities().stream().map(activity -> activity(plan, activity, root)).toList(),
        content.regimes().stream().map(regime -> regime(regime, root)).toList(),
        content.recipients().stream()
            .map(
                to ->
                    new PlanView.RecipientView(
                        to.name(), to.note(), to.archive(), EvidenceView.of(to.evidence())))
            .toList(),
        content.bases().stream().map(basis -> basis(basis, cited)).toList(),
        questions(content.questions()),
        SourceView.of(content),
        deletable);
  }

  private static PlanView.BasisView basis(Basis basis, CitedPlans cited) {
    return new PlanView.BasisView(
        basis.relation(),
        basis.type(),
        basis.number(),
        basis.date(),
        basis.issuer(),
        cited.plan(basis).map(plan -> plan.id().text()).orElse(null),
        EvidenceView.of(basis.evidence()));
  }

  static List<PlanView.QuestionView> questions(List<Question> questions) {
    return questions.stream()
        .map(
            asked ->
                new PlanView.QuestionView(
                    asked.code(),
                    asked.about(),
                    asked.vi(),
                    asked.en(),
                    LinesView.of(asked.lines()),
                    asked.choices().stream()
                        .map(it -> new PlanView.ChoiceView(it.value(), it.vi(), it.en()))
                        .toList()))
        .toList();
  }

  private ActivityView activity(Plan plan, Activity activity, Plan root) {
    Optional<Activity> source = root.content().activity(activity.ref());
    Timing timing = source.map(Activity::timing).orElse(null);
    Deliverable deliverable = source.map(Activity::deliverable).orElse(null);
    return new ActivityView(
        activity.ref(),
        source.map(Activity::text).orElse(null),
        phrases(activity.leads()),
        phrases(activity.supports()),
        names(activity.ledUnder(plan.issuer().unit())),
        names(activity.assigned().supports()),
        timing == null ? null : schedule(timing),
        deliverable == null ? null : deliverable(deliverable),
        activity.assigned().dues().stream().map(PlanViews::due).toList(),
        EvidenceView.of(activity.evidence()));
  }

  static List<String> phrases(List<Party> parties) {
    return parties.stream().map(Party::phrase).filter(phrase -> !phrase.isEmpty()).toList();
  }

  private static ScheduleView schedule(Timing timing) {
    String text = timing.text();
    return switch (timing.schedule()) {
      case Schedule.ByDate(LocalDate on) -> new ScheduleView("BY_DATE", null, null, null, on, text);
      case Schedule.Recurring(Every every, LocalDate from, LocalDate to) ->
          new ScheduleView("RECURRING", every.name(), from, to, null, text);
      case Schedule.Window(LocalDate from, LocalDate to) ->
          new ScheduleView("WINDOW", null, from, to, null, text);
      case Schedule.Standing() -> untimed("STANDING", text);
      case Schedule.OnEvent() -> untimed("ON_EVENT", text);
      case Schedule.PeriodicUnstated() -> untimed("PERIODIC_UNSTATED", text);
      case Schedule.Unstated() -> untimed("UNSTATED", text);
    };
  }

  private static ScheduleView untimed(String kind, @Nullable String text) {
    return new ScheduleView(kind, null, null, null, null, text);
  }

  private static PlanView.DeliverableView deliverable(Deliverable deliverable) {
    Deliverable.Per per = deliverable.per();
    Deliverable.Measure measure = deliverable.measure();
    return new PlanView.DeliverableView(
        deliverable.what(),
        deliverable.quantity(),
        per == null ? null : per.name(),
        measure == null ? null : measure.name());
  }

  private PlanView.RegimeView regime(Regime regime, Plan root) {
    Integer dueDay =
        root.content().regimes().stream()
            .filter(source -> source.ref().equals(regime.ref()))
            .findFirst()
            .map(Regime::dueDay)
            .orElse(null);
    Party via = regime.via();
    String viaUnit = regime.opened().via();
    return new PlanView.RegimeView(
        regime.ref(),
        regime.to(),
        via == null ? null : via.phrase(),
        viaUnit == null ? null : name(viaUnit),
        phrases(regime.reporters()),
        names(regime.opened().reporters()),
        regime.periods().stream().map(PeriodKind::code).toList(),
        dueDay,
        regime.from(),
        regime.embedded(),
        regime.opened().periods().stream().map(PlanViews::period).toList(),
        regime.opened().figures().stream()
            .map(figure -> new PlanView.FigureView(figure.ref(), figure.label()))
            .toList(),
        EvidenceView.of(regime.evidence()));
  }

  static PlanView.PeriodView period(Regime.Period period) {
    return new PlanView.PeriodView(
        period.code(),
        period.name(),
        period.from(),
        period.cutOff(),
        due(period.due()),
        due(period.consolidatedBy()));
  }

  static DueView due(Due due) {
    return new DueView(due.on(), due.reason());
  }

  List<UnitName> names(Collection<String> units) {
    return units.stream().map(this::name).toList();
  }

  UnitName name(String unit) {
    return new UnitName(unit, directory.unit(unit).map(OrgUnit::name).orElse(null));
  }
}

package vn.thac.plan.adapter.kafka;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Due;
import vn.thac.calendar.Every;
import vn.thac.calendar.Schedule;
import vn.thac.contracts.Event;
import vn.thac.contracts.PlanAwaitsIssueV1;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.contracts.PlanWithdrawnV1;
import vn.thac.plan.domain.planning.Activity;
import vn.thac.plan.domain.planning.Deliverable;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanFact;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.Policy;
import vn.thac.plan.domain.planning.Regime;
import vn.thac.plan.domain.planning.Timing;

/** The only place where a fact about a plan becomes a message for others. */
public final class PlanContract {

  private PlanContract() {}

  /** The wire form of a fact; timing and deliverables of a sub-plan are those of its root. */
  public static Event toWire(PlanFact fact, Plan root) {
    return switch (fact) {
      case PlanFact.PlanIssued(Plan plan) -> issued(plan, root);
      case PlanFact.PlanAwaitsIssue(Plan plan) -> awaitsIssue(plan);
      case PlanFact.PlanWithdrawn(Plan plan) -> withdrawn(plan);
    };
  }

  private static PlanIssuedV1 issued(Plan plan, Plan root) {
    return new PlanIssuedV1(
        plan.id().text(),
        plan.version(),
        plan.origin().root().text(),
        parent(plan),
        plan.issuer().unit(),
        plan.issuer().path(),
        plan.issuer().level().name(),
        plan.state().revision(),
        plan.content().number(),
        plan.content().title(),
        plan.issuedOn(),
        plan.state().at(),
        plan.content().endsOn(),
        plan.state().policy() == Policy.AUTOMATIC,
        plan.content().activities().stream().map(activity -> activity(activity, root)).toList(),
        plan.content().regimes().stream().map(PlanContract::regime).toList());
  }

  private static PlanAwaitsIssueV1 awaitsIssue(Plan plan) {
    PlanId parent = plan.origin().parent();
    if (parent == null) {
      throw new IllegalArgumentException("a plan at the top waits for nobody: " + plan.id());
    }
    return new PlanAwaitsIssueV1(
        plan.id().text(),
        plan.version(),
        plan.origin().root().text(),
        parent.text(),
        plan.issuer().unit(),
        plan.issuer().path(),
        plan.issuer().level().name(),
        plan.issueBy().on(),
        plan.issueBy().reason(),
        plan.state().at());
  }

  private static PlanWithdrawnV1 withdrawn(Plan plan) {
    String reason = plan.state().reason();
    return new PlanWithdrawnV1(
        plan.id().text(),
        plan.version(),
        plan.origin().root().text(),
        parent(plan),
        plan.issuer().unit(),
        plan.issuer().path(),
        reason == null ? "" : reason,
        plan.state().at());
  }

  private static @Nullable String parent(Plan plan) {
    PlanId parent = plan.origin().parent();
    return parent == null ? null : parent.text();
  }

  private static PlanIssuedV1.Activity activity(Activity activity, Plan root) {
    Optional<Activity> source = root.content().activity(activity.ref());
    Timing timing = source.map(Activity::timing).orElse(null);
    Deliverable deliverable = source.map(Activity::deliverable).orElse(null);
    String own = activity.text();
    return new PlanIssuedV1.Activity(
        activity.ref(),
        own == null ? source.map(Activity::text).orElse("") : own,
        activity.assigned().leads(),
        activity.assigned().supports(),
        timing == null ? null : schedule(timing),
        deliverable == null ? null : deliverable(deliverable),
        activity.assigned().dues().stream().map(PlanContract::due).toList());
  }

  private static PlanIssuedV1.Schedule schedule(Timing timing) {
    String text = timing.text();
    return switch (timing.schedule()) {
      case Schedule.ByDate(LocalDate on) ->
          new PlanIssuedV1.Schedule("BY_DATE", null, null, null, on, text);
      case Schedule.Recurring(Every every, LocalDate from, LocalDate to) ->
          new PlanIssuedV1.Schedule("RECURRING", every.name(), from, to, null, text);
      case Schedule.Window(LocalDate from, LocalDate to) ->
          new PlanIssuedV1.Schedule("WINDOW", null, from, to, null, text);
      case Schedule.Standing() -> untimed("STANDING", text);
      case Schedule.OnEvent() -> untimed("ON_EVENT", text);
      case Schedule.PeriodicUnstated() -> untimed("PERIODIC_UNSTATED", text);
      case Schedule.Unstated() -> untimed("UNSTATED", text);
    };
  }

  private static PlanIssuedV1.Schedule untimed(String kind, @Nullable String text) {
    return new PlanIssuedV1.Schedule(kind, null, null, null, null, text);
  }

  private static PlanIssuedV1.Deliverable deliverable(Deliverable deliverable) {
    Deliverable.Per per = deliverable.per();
    Deliverable.Measure measure = deliverable.measure();
    return new PlanIssuedV1.Deliverable(
        deliverable.what(),
        deliverable.quantity(),
        per == null ? null : per.name(),
        measure == null ? null : measure.name());
  }

  private static PlanIssuedV1.Regime regime(Regime regime) {
    Regime.Opened opened = regime.opened();
    return new PlanIssuedV1.Regime(
        regime.ref(),
        regime.to(),
        opened.via(),
        opened.reporters(),
        opened.periods().stream().map(PlanContract::period).toList(),
        opened.figures().stream()
            .map(figure -> new PlanIssuedV1.Figure(figure.ref(), figure.label()))
            .toList());
  }

  private static PlanIssuedV1.Period period(Regime.Period period) {
    return new PlanIssuedV1.Period(
        period.code(),
        period.name(),
        period.from(),
        period.cutOff(),
        due(period.due()),
        due(period.consolidatedBy()));
  }

  private static PlanIssuedV1.Due due(Due due) {
    return new PlanIssuedV1.Due(due.on(), due.reason());
  }
}

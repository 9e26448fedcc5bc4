package vn.thac.report.adapter.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Office;
import vn.thac.report.adapter.http.Views.ConsolidatedView;
import vn.thac.report.adapter.http.Views.ContributionView;
import vn.thac.report.adapter.http.Views.DueView;
import vn.thac.report.adapter.http.Views.FigureView;
import vn.thac.report.adapter.http.Views.MayView;
import vn.thac.report.adapter.http.Views.PeriodView;
import vn.thac.report.adapter.http.Views.PlanView;
import vn.thac.report.adapter.http.Views.RateView;
import vn.thac.report.adapter.http.Views.ReportLine;
import vn.thac.report.adapter.http.Views.ReportView;
import vn.thac.report.adapter.http.Views.ReturnedView;
import vn.thac.report.adapter.http.Views.SilentView;
import vn.thac.report.adapter.http.Views.StepView;
import vn.thac.report.adapter.http.Views.UnitView;
import vn.thac.report.adapter.http.Views.WrittenView;
import vn.thac.report.application.HeardPlan;
import vn.thac.report.application.Plans;
import vn.thac.report.application.Units;
import vn.thac.report.domain.Contribution;
import vn.thac.report.domain.Duty;
import vn.thac.report.domain.Figures;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.Saved;
import vn.thac.report.domain.Sums;
import vn.thac.report.domain.Unit;

/** Turns reports into what is shown of them. */
final class Showing {

  private final Plans plans;
  private final Units units;
  private final InstantSource clock;

  Showing(Plans plans, Units units, InstantSource clock) {
    this.plans = plans;
    this.units = units;
    this.clock = clock;
  }

  List<ReportLine> lines(List<Report> reports) {
    Map<PlanId, HeardPlan> heard =
        plans.findAll(
            reports.stream()
                .map(report -> report.duty().regime().rootPlan())
                .collect(Collectors.toSet()));
    return reports.stream().map(report -> line(report, heard)).toList();
  }

  private ReportLine line(Report report, Map<PlanId, HeardPlan> heard) {
    Duty duty = report.duty();
    Sums sums = report.sums();
    return new ReportLine(
        report.id().toString(),
        returned(report),
        plan(duty, heard),
        UnitView.of(duty.unit()),
        UnitView.of(duty.regime().superior()),
        PeriodView.of(duty.period()),
        DueView.of(duty.due()),
        report.status(),
        report.isLate(),
        isOverdue(report),
        sums.expected(),
        sums.received());
  }

  ReportView whole(Report report, MayView may) {
    Duty duty = report.duty();
    Sums sums = report.sums();
    Unit via = duty.regime().via();
    return new ReportView(
        returned(report),
        report.id().toString(),
        plan(duty),
        duty.regime().ref(),
        duty.regime().to(),
        UnitView.of(duty.unit()),
        UnitView.of(duty.regime().superior()),
        via == null ? null : UnitView.of(via),
        PeriodView.of(duty.period()),
        DueView.of(duty.due()),
        report.status(),
        report.isLate(),
        isOverdue(report),
        report.filing().submittedOn(),
        figures(report),
        report.filing().notes(),
        written(report),
        sums.expected(),
        sums.received(),
        contributions(report),
        report.filing().history().stream()
            .map(
                step ->
                    new StepView(
                        step.act().at(), step.act().name(), step.from(), step.to(), step.message()))
            .toList(),
        may);
  }

  ConsolidatedView consolidated(Report report) {
    Duty duty = report.duty();
    Sums below = report.below().sums();
    List<Contribution> direct = report.below().contributions();
    return new ConsolidatedView(
        report.id().toString(),
        plan(duty),
        UnitView.of(duty.unit()),
        PeriodView.of(duty.period()),
        DueView.of(duty.due()),
        report.status(),
        figures(report),
        rate(below.expected(), below.received()),
        rate(direct.size(), count(direct, one -> one.status().isHandedIn())),
        rate(direct.size(), count(direct, Contribution::isOnTime)),
        contributions(report));
  }

  SilentView silent(Report report) {
    Duty duty = report.duty();
    return new SilentView(
        report.id().toString(),
        UnitView.of(duty.unit()),
        duty.unit().level(),
        UnitView.of(duty.regime().superior()),
        DueView.of(duty.due()),
        report.status(),
        isOverdue(report));
  }

  private static int count(List<Contribution> direct, Predicate<Contribution> which) {
    return (int) direct.stream().filter(which).count();
  }

  private static RateView rate(int expected, int received) {
    return new RateView(
        expected,
        received,
        expected == 0
            ? null
            : BigDecimal.valueOf(received)
                .divide(BigDecimal.valueOf(expected), 4, RoundingMode.HALF_UP));
  }

  private static List<FigureView> figures(Report report) {
    Figures own = report.filing().figures();
    Figures below = report.below().sums().totals();
    Figures total = report.totals();
    return report.duty().regime().figures().stream()
        .map(
            figure ->
                new FigureView(
                    figure.ref(),
                    figure.label(),
                    own.values().get(figure.ref()),
                    below.values().get(figure.ref()),
                    total.values().get(figure.ref())))
        .toList();
  }

  private List<ContributionView> contributions(Report report) {
    Collection<Contribution> direct = report.below().contributions();
    Map<String, Unit> known = units.findAll(direct.stream().map(Contribution::unit).toList());
    return direct.stream()
        .map(
            one ->
                new ContributionView(
                    new UnitView(one.unit(), name(known.get(one.unit()), one.unit())),
                    one.status(),
                    one.late(),
                    one.sums().totals().values(),
                    one.sums().expected(),
                    one.sums().received()))
        .toList();
  }

  private static String name(@Nullable Unit unit, String code) {
    return unit == null ? code : unit.name();
  }

  private static @Nullable ReturnedView returned(Report report) {
    return report
        .filing()
        .returned()
        .map(step -> new ReturnedView(step.message(), step.act().name(), step.act().at()))
        .orElse(null);
  }

  private static @Nullable WrittenView written(Report report) {
    List<Saved> saved = report.filing().saved();
    return saved.isEmpty()
        ? null
        : new WrittenView(saved.getLast().act().at(), saved.getLast().act().name());
  }

  private PlanView plan(Duty duty) {
    return plan(duty, plans.findAll(List.of(duty.regime().rootPlan())));
  }

  private static PlanView plan(Duty duty, Map<PlanId, HeardPlan> heard) {
    PlanId root = duty.regime().rootPlan();
    HeardPlan plan = heard.get(root);
    return new PlanView(
        duty.regime().plan().value(),
        root.value(),
        plan == null ? null : plan.number(),
        plan == null ? null : plan.title());
  }

  private boolean isOverdue(Report report) {
    return report.status().isAwaited()
        && Office.dayOf(clock.instant()).isAfter(report.duty().due().on());
  }
}

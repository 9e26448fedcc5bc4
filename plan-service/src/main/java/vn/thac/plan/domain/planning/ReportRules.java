package vn.thac.plan.domain.planning;

import java.util.stream.Stream;
import vn.thac.directory.domain.Refusal;

/** What the plan's duties to report must leave room for. */
final class ReportRules {

  static final IssueRule REPORTS_HAVE_A_DUE_DAY =
      plan ->
          plan.regimes().stream()
              .filter(at -> plan.isRoot() && at.item().dueDay() == null)
              .filter(at -> at.item().periods().stream().anyMatch(k -> k != PeriodKind.AD_HOC))
              .flatMap(IssueWords::noDueDay);

  static final IssueRule REPORTS_HAVE_REPORTERS =
      plan ->
          plan.regimes().stream()
              .filter(at -> at.item().opened().reporters().isEmpty())
              .flatMap(IssueWords::noReporters);

  static final IssueRule EVERY_LEVEL_HAS_TIME_TO_CONSOLIDATE =
      plan -> {
        ReportingDates dates = plan.dates();
        int levels = plan.directory().consolidatingLevelsBelow(plan.issuer().unit());
        return plan.regimes().stream()
            .flatMap(
                at ->
                    at.item().opened().periods().stream()
                        .filter(
                            period ->
                                dates.lowestDue(period, levels).isBefore(dates.earliest(period)))
                        .flatMap(
                            period ->
                                IssueWords.noTimeToConsolidate(
                                    at,
                                    period,
                                    dates.lowestDue(period, levels),
                                    dates.earliest(period))));
      };

  static final IssueRule THE_SUPERIOR_IS_NOT_KEPT_WAITING =
      plan ->
          plan.cited().plans().values().stream()
              .filter(above -> above.state().status() == Status.ISSUED)
              .flatMap(above -> above.content().regimes().stream())
              .filter(asked -> asked.opened().reporters().contains(plan.issuer().unit()))
              .flatMap(asked -> asked.opened().periods().stream())
              .flatMap(asked -> tooLateFor(plan, asked));

  private ReportRules() {}

  private static Stream<Refusal> tooLateFor(Candidate plan, Regime.Period asked) {
    return plan.regimes().stream()
        .flatMap(
            at ->
                at.item().opened().periods().stream()
                    .filter(own -> own.code().equals(asked.code()))
                    .filter(own -> plan.dates().dayAfter(own.due()).isAfter(asked.due().on()))
                    .flatMap(own -> IssueWords.tooLateForSuperior(at, own, asked)));
  }
}

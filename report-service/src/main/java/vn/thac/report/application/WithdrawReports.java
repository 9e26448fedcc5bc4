package vn.thac.report.application;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thac.report.domain.Act;
import vn.thac.report.domain.FromBelow;
import vn.thac.report.domain.Report;
import vn.thac.report.domain.ReportFact;
import vn.thac.report.domain.Status;

/** Takes back what is still open and lets the reports above know that it no longer counts. */
final class WithdrawReports {

  private final Reports reports;
  private final ChangeReport change;
  private final RollUp rollUp;

  WithdrawReports(Reports reports) {
    this.reports = reports;
    this.change = new ChangeReport(reports);
    this.rollUp = new RollUp(reports);
  }

  /** Everything still open that a withdrawn plan had asked for. */
  List<ReportFact> ofPlan(PlanNews.Withdrawn plan, int lastRevision) {
    String reason = "Kế hoạch bị thu hồi: " + plan.reason();
    // The version of the last duty that is taken back: what is asked for again later is newer.
    return withdraw(reports.ofPlan(plan.plan()), reason, lastRevision + 1L, plan.at());
  }

  /** Those of these reports that are still open; told again where they are withdrawn already. */
  List<ReportFact> withdraw(List<Report> found, String reason, long dutyVersion, Instant at) {
    Act act = Act.ofThePlan(at);
    Map<String, List<Report>> byUnit = new LinkedHashMap<>();
    List<FromBelow> news = new ArrayList<>();
    for (Report report : found) {
      Report now =
          change.byFacts(report.id(), report, r -> r.withdrawn(act, reason)).orElse(report);
      if (now.status() == Status.WITHDRAWN) {
        byUnit.computeIfAbsent(now.duty().unit().code(), unit -> new ArrayList<>()).add(now);
        now.tells().ifPresent(news::add);
      }
    }
    List<ReportFact> facts = new ArrayList<>();
    byUnit
        .values()
        .forEach(withdrawn -> facts.add(new ReportFact.Withdrawn(withdrawn, dutyVersion, at)));
    facts.addAll(rollUp.hear(news, at).tallied());
    return facts;
  }
}

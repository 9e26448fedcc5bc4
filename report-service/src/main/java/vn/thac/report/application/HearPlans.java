package vn.thac.report.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.thac.report.domain.Mandate;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.ReportFact;

/** Does what the newest fact about each plan asks for; an older one that comes late is let go. */
public final class HearPlans {

  private final Plans plans;
  private final OpenReports openReports;
  private final WithdrawReports withdrawReports;

  /** On these plans and reports. */
  public HearPlans(Plans plans, Reports reports) {
    this.plans = plans;
    this.openReports = new OpenReports(reports);
    this.withdrawReports = new WithdrawReports(reports);
  }

  /** Writes what follows from the news and answers with what is to be told of it. */
  public List<ReportFact> hear(List<PlanNews> news) {
    Map<PlanId, PlanNews> newest = new LinkedHashMap<>();
    news.forEach(one -> newest.merge(one.plan(), one, (a, b) -> a.version() > b.version() ? a : b));
    Map<PlanId, HeardPlan> known = plans.findAll(newest.keySet());
    newest.values().removeIf(one -> isOutdated(one, known.get(one.plan())));

    List<Mandate> mandates = new ArrayList<>();
    for (PlanNews one : newest.values()) {
      if (one instanceof PlanNews.Issued issued) {
        mandates.add(issued.mandate());
      }
    }
    List<ReportFact> facts = new ArrayList<>(openReports.open(mandates));
    for (PlanNews one : newest.values()) {
      if (one instanceof PlanNews.Withdrawn withdrawn) {
        facts.addAll(withdrawReports.ofPlan(withdrawn, revisionOf(known.get(one.plan()))));
      }
    }
    plans.remember(newest.values().stream().map(one -> heard(one, known.get(one.plan()))).toList());
    return facts;
  }

  private static boolean isOutdated(PlanNews news, @Nullable HeardPlan known) {
    return known != null && news.version() < known.version();
  }

  private static int revisionOf(@Nullable HeardPlan known) {
    return known == null ? 0 : known.revision();
  }

  private static HeardPlan heard(PlanNews news, @Nullable HeardPlan known) {
    return switch (news) {
      case PlanNews.Issued issued ->
          new HeardPlan(
              issued.plan(),
              issued.version(),
              issued.mandate().revision(),
              issued.number(),
              issued.title());
      case PlanNews.Withdrawn withdrawn ->
          new HeardPlan(
              withdrawn.plan(),
              withdrawn.version(),
              revisionOf(known),
              known == null ? null : known.number(),
              known == null ? null : known.title());
    };
  }
}

package vn.thac.report.adapter.kafka;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.contracts.PlanWithdrawnV1;
import vn.thac.messaging.BatchHandler;
import vn.thac.messaging.Consequences;
import vn.thac.messaging.Interest;
import vn.thac.messaging.ReceivedEvent;
import vn.thac.report.application.HearPlans;
import vn.thac.report.application.PlanNews;
import vn.thac.report.application.Units;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.ReportFact;

/** Plans come in, opened and withdrawn reports go out. */
public final class PlanListener implements BatchHandler {

  /** What it wants to hear. */
  public static final Interest WANTED =
      Interest.in(PlanIssuedV1.class, PlanWithdrawnV1.class)
          .without(PlanIssuedV1.class, "activities");

  private final HearPlans hearPlans;
  private final Units units;
  private final Consequences consequences;

  public PlanListener(HearPlans hearPlans, Units units, Consequences consequences) {
    this.hearPlans = hearPlans;
    this.units = units;
    this.consequences = consequences;
  }

  @Override
  public void handle(List<ReceivedEvent<?>> events) {
    Set<String> codes = new LinkedHashSet<>();
    for (ReceivedEvent<?> event : events) {
      if (event.fact() instanceof PlanIssuedV1 plan) {
        codes.addAll(PlanReading.unitsOf(plan));
      }
    }
    PlanReading reading = new PlanReading(units.findAll(codes));
    List<PlanNews> news = new ArrayList<>();
    Consequences.Batch<PlanId> batch = consequences.of();
    for (ReceivedEvent<?> event : events) {
      switch (event.fact()) {
        case PlanIssuedV1 plan -> {
          news.add(new PlanNews.Issued(reading.mandate(plan), plan.number(), plan.title()));
          batch.heard(new PlanId(plan.rootPlanId()), event);
        }
        case PlanWithdrawnV1 plan -> {
          news.add(
              new PlanNews.Withdrawn(
                  new PlanId(plan.planId()), plan.version(), plan.reason(), plan.at()));
          batch.heard(new PlanId(plan.rootPlanId()), event);
        }
        default -> throw new IllegalArgumentException("not asked for: " + event.fact());
      }
    }
    for (ReportFact fact : hearPlans.hear(news)) {
      batch.follows(fact.rootPlan(), ReportContract.toWire(fact), fact.at());
    }
    batch.tell();
  }
}

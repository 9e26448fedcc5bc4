package vn.thac.plan.adapter.kafka;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.thac.contracts.Event;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.contracts.PlanWithdrawnV1;
import vn.thac.directory.domain.Level;
import vn.thac.messaging.BatchHandler;
import vn.thac.messaging.Consequences;
import vn.thac.messaging.Interest;
import vn.thac.messaging.ReceivedEvent;
import vn.thac.plan.application.SpreadPlans;
import vn.thac.plan.domain.planning.PlanFact;
import vn.thac.plan.domain.planning.PlanId;

/** The cascade's ear: what happened to a plan is carried one level further down. */
public final class PlanListener implements BatchHandler {

  /** What it wants to hear: the facts that spread. */
  public static final Interest WANTED =
      Interest.in(PlanIssuedV1.class, PlanWithdrawnV1.class)
          .without(PlanIssuedV1.class, "activities", "regimes");

  private static final String SPREAD = "thac.plan.spread";

  private final SpreadPlans spreadPlans;
  private final Consequences consequences;
  private final MeterRegistry meters;
  private final Clock clock;

  public PlanListener(
      SpreadPlans spreadPlans, Consequences consequences, MeterRegistry meters, Clock clock) {
    this.spreadPlans = spreadPlans;
    this.consequences = consequences;
    this.meters = meters;
    this.clock = clock;
    for (Level level : Level.values()) {
      meters.timer(SPREAD, "level", level.name());
    }
  }

  @Override
  public void handle(List<ReceivedEvent<?>> events) {
    Consequences.Batch<PlanId> batch = consequences.of();
    Map<PlanId, String> issuers = new LinkedHashMap<>();
    for (ReceivedEvent<?> event : events) {
      PlanId plan = PlanId.of(event.fact().key());
      batch.heard(plan, event);
      issuers.put(plan, issuerOf(event.fact()));
    }
    for (SpreadPlans.Spread spread : spreadPlans.below(issuers)) {
      for (PlanFact fact : spread.facts()) {
        Instant at = fact.plan().state().at();
        batch.follows(spread.parent().id(), PlanContract.toWire(fact, spread.root()), at);
      }
      measure(spread);
    }
    batch.tell();
  }

  private static String issuerOf(Event fact) {
    return switch (fact) {
      case PlanIssuedV1 issued -> issued.issuer();
      case PlanWithdrawnV1 withdrawn -> withdrawn.issuer();
      default -> throw new IllegalArgumentException("not asked for: " + fact);
    };
  }

  /** How long after the root was issued this level has it. */
  private void measure(SpreadPlans.Spread spread) {
    Duration taken = Duration.between(spread.root().state().at(), clock.instant());
    spread
        .facts()
        .forEach(
            fact ->
                meters.timer(SPREAD, "level", fact.plan().issuer().level().name()).record(taken));
  }
}

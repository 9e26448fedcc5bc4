package vn.thac.report.adapter.kafka;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.thac.contracts.PlanIssuedV1;
import vn.thac.messaging.NotYet;
import vn.thac.report.domain.Due;
import vn.thac.report.domain.Figure;
import vn.thac.report.domain.Mandate;
import vn.thac.report.domain.Period;
import vn.thac.report.domain.PlanId;
import vn.thac.report.domain.Regime;
import vn.thac.report.domain.Unit;

/** Reads off an issued plan what it says of reports. */
final class PlanReading {

  private final Map<String, Unit> units;

  PlanReading(Map<String, Unit> units) {
    this.units = units;
  }

  /** Every unit a plan's regimes speak of. */
  static Set<String> unitsOf(PlanIssuedV1 plan) {
    Set<String> codes = new LinkedHashSet<>();
    for (PlanIssuedV1.Regime regime : plan.regimes()) {
      codes.addAll(regime.reporters());
      if (regime.via() != null) {
        codes.add(regime.via());
      }
    }
    if (!plan.regimes().isEmpty()) {
      codes.add(plan.issuer());
    }
    return codes;
  }

  Mandate mandate(PlanIssuedV1 plan) {
    Unit issuer =
        plan.regimes().isEmpty()
            ? new Unit(plan.issuer(), plan.issuer(), plan.issuerPath(), plan.level())
            : unit(plan.issuer());
    List<Mandate.Order> orders = new ArrayList<>();
    plan.regimes().forEach(regime -> orders.add(order(plan, regime, issuer)));
    return new Mandate(
        new PlanId(plan.planId()),
        plan.parentPlanId() == null ? null : new PlanId(plan.parentPlanId()),
        issuer,
        plan.version(),
        plan.revision(),
        plan.issuedAt(),
        orders);
  }

  private Mandate.Order order(PlanIssuedV1 plan, PlanIssuedV1.Regime told, Unit issuer) {
    @Nullable Unit via = told.via() == null ? null : unit(told.via());
    Regime regime =
        new Regime(
            new PlanId(plan.planId()),
            new PlanId(plan.rootPlanId()),
            told.ref(),
            told.to(),
            issuer,
            via,
            told.figures().stream().map(f -> new Figure(f.ref(), f.label())).toList(),
            plan.revision());
    return new Mandate.Order(
        regime,
        new LinkedHashSet<>(told.reporters()).stream().map(this::unit).toList(),
        told.periods().stream().map(PlanReading::term).toList());
  }

  private static Mandate.Term term(PlanIssuedV1.Period told) {
    return new Mandate.Term(
        new Period(told.code(), told.name(), told.from(), told.cutOff()),
        due(told.due()),
        due(told.consolidatedBy()));
  }

  private static Due due(PlanIssuedV1.Due told) {
    return new Due(told.on(), told.reason());
  }

  private Unit unit(String code) {
    Unit unit = units.get(code);
    if (unit == null) {
      throw new NotYet("the directory does not know unit " + code);
    }
    return unit;
  }
}

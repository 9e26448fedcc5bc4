package vn.thac.report.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an issued plan says of reports: who owes which.
 *
 * @param parentPlan the plan one level up, absent at the top
 * @param version of the plan, growing with every fact about it
 * @param revision 0 when first issued, then counted up
 */
public record Mandate(
    PlanId plan,
    @Nullable PlanId parentPlan,
    Unit issuer,
    long version,
    int revision,
    Instant issuedAt,
    List<Order> orders) {

  /** A regime, who reports under it, and when. */
  public record Order(Regime regime, List<Unit> reporters, List<Term> terms) {}

  /**
   * A period and its two dates.
   *
   * @param due when the reporters hand in
   * @param consolidatedBy when the issuer's own report is due
   */
  public record Term(Period period, Due due, Due consolidatedBy) {}

  /** One report per reporter and period. The issuer does not report to itself. */
  public List<Duty> duties() {
    List<Duty> duties = new ArrayList<>();
    for (Order order : orders) {
      for (Unit reporter : order.reporters()) {
        if (!reporter.code().equals(issuer.code())) {
          for (Term term : order.terms()) {
            duties.add(
                new Duty(
                    order.regime(),
                    reporter,
                    term.period(),
                    term.due(),
                    own(order.regime(), term).id()));
          }
        }
      }
    }
    return duties;
  }

  /**
   * The issuer's own reports, which the others are added to. At the top the plan itself asks for
   * them. Elsewhere the plan above does; because this plan may be heard first, they are begun from
   * what it says, and the plan above says the rest.
   */
  public List<Duty> ownDuties() {
    List<Duty> duties = new ArrayList<>();
    for (Order order : orders) {
      for (Term term : order.terms()) {
        duties.add(own(order.regime(), term));
      }
    }
    return duties;
  }

  /** Whether nobody above asks for the issuer's own reports. */
  public boolean isTop() {
    return parentPlan == null;
  }

  private Duty own(Regime regime, Term term) {
    Regime asked =
        parentPlan == null
            ? new Regime(
                plan,
                regime.rootPlan(),
                regime.ref(),
                regime.to(),
                issuer,
                null,
                regime.figures(),
                regime.revision())
            : new Regime(
                parentPlan,
                regime.rootPlan(),
                regime.ref(),
                regime.to(),
                issuer,
                null,
                regime.figures(),
                Regime.UNHEARD);
    return new Duty(asked, issuer, term.period(), term.consolidatedBy(), null);
  }
}

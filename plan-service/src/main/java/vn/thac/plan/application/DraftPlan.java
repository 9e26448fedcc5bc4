package vn.thac.plan.application;

import java.time.Clock;
import vn.thac.plan.domain.directory.Place;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Issuer;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.Questions;

/** Somebody writes down a plan; nothing happens outside until it is issued. */
public class DraftPlan {

  private final Plans plans;
  private final Places places;
  private final Clock clock;

  public DraftPlan(Plans plans, Places places, Clock clock) {
    this.plans = plans;
    this.places = places;
    this.clock = clock;
  }

  /** What became of the request. */
  public enum Outcome {
    DRAFTED,
    /** The same request came before; the plan is as it now stands. */
    REPEATED,
    /** Another request used this id. */
    ANOTHER
  }

  /** A draft, and how it came to be there. */
  public record Drafted(Plan plan, Outcome outcome) {}

  /**
   * Stores the draft once, however often it is sent.
   *
   * @param fingerprint of the request
   */
  public Drafted draft(PlanId id, Place issuer, Content content, String fingerprint) {
    Plan draft = Plan.draft(id, Issuer.of(issuer), asked(issuer, content), clock.instant());
    if (plans.add(draft, fingerprint)) {
      return new Drafted(draft, Outcome.DRAFTED);
    }
    boolean same = plans.fingerprint(id).filter(fingerprint::equals).isPresent();
    return new Drafted(plans.find(id).orElseThrow(), same ? Outcome.REPEATED : Outcome.ANOTHER);
  }

  /** The draft that this would be; nothing is stored. */
  public Plan tryOut(Place issuer, Content content) {
    return Plan.unstored(Issuer.of(issuer), asked(issuer, content), clock.instant());
  }

  private Content asked(Place issuer, Content content) {
    return new Questions(places.directory(), issuer).ask(content);
  }
}

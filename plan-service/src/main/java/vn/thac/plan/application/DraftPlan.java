package vn.thac.plan.application;

import java.time.Clock;
import java.util.Optional;
import vn.thac.directory.application.Places;
import vn.thac.directory.domain.Place;
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
  private final int most;

  /**
   * @param most how many plans that were never issued a person may have in one unit
   */
  public DraftPlan(Plans plans, Places places, Clock clock, int most) {
    this.plans = plans;
    this.places = places;
    this.clock = clock;
    this.most = most;
  }

  /** What became of the request. */
  public sealed interface Outcome {

    /** It is there, by this request or an earlier one of the same; as it now stands. */
    record Drafted(Plan plan) implements Outcome {}

    /** Another request used this id. */
    record Another() implements Outcome {}

    /** It was there and was deleted; the same request does not bring it back. */
    record Gone() implements Outcome {}

    /** The person has as many as they may have. */
    record TooMany(int most) implements Outcome {}
  }

  /**
   * Stores the draft once, however often it is sent. Those who draft at the same moment do not see
   * each other's: the bound is passed by no more than are on their way at once.
   */
  public Outcome draft(PlanId id, Place issuer, Content content, Request request) {
    Optional<Outcome> before = before(id, request);
    if (before.isPresent()) {
      return before.get();
    }
    Plan draft = Plan.draft(id, Issuer.of(issuer), asked(issuer, content), clock.instant());
    if (plans.neverIssued(request, draft.issuer(), most) >= most) {
      return new Outcome.TooMany(most);
    }
    return plans.add(draft, request)
        ? new Outcome.Drafted(draft)
        : before(id, request).orElseThrow();
  }

  private Optional<Outcome> before(PlanId id, Request request) {
    return plans
        .request(id)
        .map(
            first ->
                first.fingerprint().equals(request.fingerprint())
                    ? plans.find(id).<Outcome>map(Outcome.Drafted::new).orElseGet(Outcome.Gone::new)
                    : new Outcome.Another());
  }

  /** The draft that this would be; nothing is stored. */
  public Plan tryOut(Place issuer, Content content) {
    return Plan.unstored(Issuer.of(issuer), asked(issuer, content), clock.instant());
  }

  private Content asked(Place issuer, Content content) {
    return new Questions(places.directory(), issuer).ask(content);
  }
}

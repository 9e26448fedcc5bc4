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

/** Where drafts come into being, whoever writes them down: once for each request. */
public class Drafts {

  private final Plans plans;
  private final Places places;
  private final Clock clock;
  private final int most;

  /**
   * @param most how many plans that were never issued a person may have in one unit
   */
  public Drafts(Plans plans, Places places, Clock clock, int most) {
    this.plans = plans;
    this.places = places;
    this.clock = clock;
    this.most = most;
  }

  /**
   * Stores the draft once, however often it is sent. Those who draft at the same moment do not see
   * each other's: the bound is passed by no more than are on their way at once.
   */
  Drafted draft(PlanId id, Place issuer, Content content, Request request) {
    Optional<Drafted> before = before(id, request);
    if (before.isPresent()) {
      return before.get();
    }
    Plan draft = Plan.draft(id, Issuer.of(issuer), asked(issuer, content), clock.instant());
    if (plans.neverIssued(request, draft.issuer(), most) >= most) {
      return new Drafted.TooMany(most);
    }
    return plans.add(draft, request) ? new Drafted.There(draft) : before(id, request).orElseThrow();
  }

  private Optional<Drafted> before(PlanId id, Request request) {
    return plans
        .request(id)
        .map(
            first ->
                first.fingerprint().equals(request.fingerprint())
                    ? plans.find(id).<Drafted>map(Drafted.There::new).orElseGet(Drafted.Gone::new)
                    : new Drafted.Another());
  }

  /** The draft that this would be; nothing is stored. */
  Plan tryOut(Place issuer, Content content) {
    return Plan.unstored(Issuer.of(issuer), asked(issuer, content), clock.instant());
  }

  private Content asked(Place issuer, Content content) {
    return new Questions(places.directory(), issuer).ask(content);
  }
}

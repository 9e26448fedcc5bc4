package vn.thac.plan.application;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thac.plan.domain.planning.Cascade;
import vn.thac.plan.domain.planning.CitedPlans;
import vn.thac.plan.domain.planning.Content;
import vn.thac.plan.domain.planning.Issuer;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanFact;
import vn.thac.plan.domain.planning.PlanId;

/** All plans and sub-plans, as they are stored; a write says which version it has seen. */
public interface Plans {

  Optional<Plan> find(PlanId id);

  /** Those of these plans that are there. */
  List<Plan> all(Collection<PlanId> ids);

  /** The plans at the top that are in force. */
  List<Plan> rootsInForce();

  /** The plans at the top that carry one of these numbers. */
  List<Plan> numbered(Collection<String> numbers);

  /** The plans kept here that one of this issuer rests on. */
  default CitedPlans citedBy(Content content, Issuer issuer) {
    return CitedPlans.among(numbered(CitedPlans.numbers(content)), content, issuer);
  }

  /** The sub-plans of all these plans. */
  List<Plan> childrenOf(Collection<PlanId> parents);

  /** What made this plan, also where it is deleted; nothing of a sub-plan. */
  Optional<Request> request(PlanId id);

  /** Stores a new draft; false where one of this id is or was already there. */
  boolean add(Plan draft, Request request);

  /**
   * How many plans of this issuer that were never issued this person has; counted up to a bound.
   */
  long neverIssued(Request request, Issuer issuer, int atMost);

  /**
   * Deletes it with everything it says, but for that it was there.
   *
   * @throws PlanHasMovedOn where somebody was faster
   */
  void delete(Plan seen, Deleted deleted);

  /** What is left of a plan that was deleted; for everything else it does not exist. */
  Optional<Deleted> deleted(PlanId id);

  /**
   * Stores the next state and what is to be told of it in one write.
   *
   * @throws PlanHasMovedOn where somebody was faster
   */
  void save(Plan next, List<PlanFact> facts);

  /** Stores sub-plans; gives back those that were already there, which stay as they are. */
  Set<PlanId> addAll(List<Plan> subPlans);

  /** Stores changed sub-plans; false where one of them had moved on, which then stays as it is. */
  boolean saveAll(List<Cascade.Change> changes);
}

package vn.thac.plan.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.thac.directory.application.Calendars;
import vn.thac.directory.domain.calendar.OfficeCalendar;
import vn.thac.plan.domain.planning.Move;
import vn.thac.plan.domain.planning.Pace;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.plan.domain.planning.PlanFact;
import vn.thac.plan.domain.planning.PlanId;
import vn.thac.plan.domain.planning.Redating;
import vn.thac.plan.domain.planning.Status;

/**
 * Moves the dates that a changed calendar touches. Only plans at the top are written here: what is
 * below follows by the cascade, as with any other revision. Doing it again moves nothing.
 */
public class RedatePlans {

  private static final int TRIES = 50; // decision 0012

  /** A plan as it is, and as it would be. */
  private record Dated(Plan stored, Plan next) {}

  private final Plans plans;
  private final Calendars calendars;
  private final Pace pace;

  public RedatePlans(Plans plans, Calendars calendars, Pace pace) {
    this.plans = plans;
    this.calendars = calendars;
    this.pace = pace;
  }

  /** Every date of every plan in force that this calendar would move. */
  public List<Move> moves(OfficeCalendar calendar) {
    Redating redating = by(calendar);
    return plans.rootsInForce().stream()
        .filter(redating::concerns)
        .flatMap(root -> moves(root, redating).stream())
        .toList();
  }

  /** Gives each plan its next revision that has such a date in it or below it. */
  public void redate() {
    Redating redating = by(calendars.kept());
    plans.rootsInForce().stream()
        .filter(redating::concerns)
        .forEach(root -> redate(root, redating));
  }

  private Redating by(OfficeCalendar calendar) {
    return new Redating(calendar.working(), pace, calendar.why(), calendar.at());
  }

  private void redate(Plan seen, Redating redating) {
    Optional<Plan> root = Optional.of(seen);
    for (int attempt = 0; attempt < TRIES; attempt++) {
      Plan now = root.filter(one -> one.state().status() == Status.ISSUED).orElse(null);
      if (now == null || moves(now, redating).isEmpty()) {
        return;
      }
      Plan next = redating.root(now);
      try {
        plans.save(next, List.of(new PlanFact.PlanIssued(next)));
        return;
      } catch (PlanHasMovedOn faster) {
        root = plans.find(seen.id());
      }
    }
    throw new IllegalStateException(seen.id().text() + " keeps moving; the news will come again");
  }

  private List<Move> moves(Plan root, Redating redating) {
    List<Move> moves = new ArrayList<>();
    Map<PlanId, Dated> level = new LinkedHashMap<>();
    level.put(root.id(), new Dated(root, redating.root(root)));
    while (!level.isEmpty()) {
      level.values().forEach(one -> moves.addAll(Move.between(one.stored(), one.next())));
      level = below(level, redating);
    }
    return moves;
  }

  /** A sub-plan that does not follow yet is dated when the cascade comes to it. */
  private Map<PlanId, Dated> below(Map<PlanId, Dated> level, Redating redating) {
    Map<PlanId, Dated> below = new LinkedHashMap<>();
    for (Plan subPlan : plans.childrenOf(level.keySet())) {
      Dated parent = level.get(subPlan.origin().parent());
      if (parent != null
          && subPlan.state().status() != Status.WITHDRAWN
          && subPlan.follows(parent.stored())) {
        below.put(subPlan.id(), new Dated(subPlan, redating.below(subPlan, parent.next())));
      }
    }
    return below;
  }
}

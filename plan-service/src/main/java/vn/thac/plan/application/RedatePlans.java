package vn.thac.plan.application;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import vn.thac.plan.domain.calendar.OfficeCalendar;
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

  private static final int TRIES = 5;

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
    return plans.rootsInForce().stream().flatMap(root -> moves(root, redating).stream()).toList();
  }

  /** Gives each plan its next revision that has such a date in it or below it. */
  public void redate() {
    OfficeCalendar calendar = calendars.kept();
    Redating redating = by(calendar);
    for (Plan root : plans.rootsInForce()) {
      redate(root, calendar, redating);
    }
  }

  private Redating by(OfficeCalendar calendar) {
    return new Redating(calendar.working(), pace, calendar.why(), calendar.at());
  }

  private void redate(Plan seen, OfficeCalendar calendar, Redating redating) {
    Optional<Plan> root = Optional.of(seen);
    for (int attempt = 0; attempt < TRIES; attempt++) {
      if (root.filter(one -> isDue(one, calendar)).isEmpty()
          || moves(root.get(), redating).isEmpty()) {
        return;
      }
      Plan next = redating.root(root.get());
      try {
        plans.save(next, List.of(new PlanFact.PlanIssued(next)));
        return;
      } catch (PlanHasMovedOn faster) {
        root = plans.find(seen.id());
      }
    }
    throw new IllegalStateException(seen.id().text() + " keeps moving; the news will come again");
  }

  /** What was dated by this very change is on its way down already. */
  private static boolean isDue(Plan root, OfficeCalendar calendar) {
    return root.state().status() == Status.ISSUED
        && !(calendar.at().equals(root.state().at())
            && Objects.equals(calendar.why(), root.state().reason()));
  }

  private List<Move> moves(Plan root, Redating redating) {
    List<Move> moves = new ArrayList<>();
    Map<PlanId, Plan> level = new LinkedHashMap<>();
    Plan top = redating.root(root);
    moves.addAll(Move.between(root, top));
    level.put(top.id(), top);
    while (!level.isEmpty()) {
      Map<PlanId, Plan> next = new LinkedHashMap<>();
      for (Plan subPlan : plans.childrenOf(level.keySet())) {
        Plan parent = level.get(subPlan.origin().parent());
        if (parent != null && subPlan.state().status() != Status.WITHDRAWN) {
          Plan redated = redating.below(subPlan, parent);
          moves.addAll(Move.between(subPlan, redated));
          next.put(redated.id(), redated);
        }
      }
      level = next;
    }
    return moves;
  }
}

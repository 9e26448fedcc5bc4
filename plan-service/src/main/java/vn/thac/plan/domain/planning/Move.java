package vn.thac.plan.domain.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import vn.thac.calendar.Due;

/**
 * A date of a plan that becomes another one, for all units that have to keep it.
 *
 * @param ref the activity; the period of a report; empty for the plan's own issue
 * @param units each has a deadline of its own
 */
public record Move(Plan plan, Kind kind, String ref, List<String> units, Due was, Due is) {

  public LocalDate from() {
    return was.on();
  }

  public LocalDate to() {
    return is.on();
  }

  /** What there is a deadline for. */
  public enum Kind {
    PLAN,
    TASK,
    REPORT
  }

  /** What tells a plan from itself with other dates. */
  public static List<Move> between(Plan before, Plan after) {
    List<Move> moves = new ArrayList<>();
    Due issueBy = before.state().issueBy();
    Due next = after.state().issueBy();
    if (issueBy != null && next != null) {
      add(moves, after, Kind.PLAN, "", List.of(after.issuer().unit()), issueBy, next);
    }
    for (Activity activity : before.content().activities()) {
      List<Due> was = activity.assigned().dues();
      List<Due> is = after.content().activity(activity.ref()).orElseThrow().assigned().dues();
      IntStream.range(0, was.size())
          .forEach(
              i ->
                  add(
                      moves,
                      after,
                      Kind.TASK,
                      activity.ref(),
                      activity.assigned().leads(),
                      was.get(i),
                      is.get(i)));
    }
    for (int i = 0; i < before.content().regimes().size(); i++) {
      addReports(moves, after, before.content().regimes().get(i), after.content().regimes().get(i));
    }
    return moves;
  }

  private static void addReports(List<Move> moves, Plan plan, Regime before, Regime after) {
    for (int i = 0; i < before.opened().periods().size(); i++) {
      Regime.Period was = before.opened().periods().get(i);
      Regime.Period is = after.opened().periods().get(i);
      List<String> reporters = before.opened().reporters();
      add(moves, plan, Kind.REPORT, was.code(), reporters, was.due(), is.due());
      if (plan.isRoot()) { // further down the issuer's own report is one of the plan above
        List<String> issuer = List.of(plan.issuer().unit());
        add(
            moves,
            plan,
            Kind.REPORT,
            was.code(),
            issuer,
            was.consolidatedBy(),
            is.consolidatedBy());
      }
    }
  }

  private static void add(
      List<Move> moves, Plan plan, Kind kind, String ref, List<String> units, Due was, Due is) {
    if (!units.isEmpty() && !was.on().equals(is.on())) {
      moves.add(new Move(plan, kind, ref, units, was, is));
    }
  }
}

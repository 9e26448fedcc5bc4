package vn.thac.plan.adapter.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.thac.calendar.Due;
import vn.thac.plan.domain.planning.Move;
import vn.thac.plan.domain.planning.PlanId;

/**
 * What a change of the calendar would move. It says of each date whose it is and not what for: an
 * administrator keeps the calendar and reads no plans.
 *
 * @param plans how many plans at the top would get a new revision
 * @param deadlines how many dates of how many units; those already kept are among them
 * @param moves the first of them, by date
 */
record MovesView(int plans, int deadlines, List<MoveView> moves) {

  static final MovesView NOTHING = new MovesView(0, 0, List.of());
  private static final int MOST_LINES = 500;
  private static final int MOST_UNITS = 100;

  /**
   * @param plan the plan at the top
   * @param ref the activity, or the period of the report
   * @param fromReason why it is that date now; tells two things due on one day apart
   * @param units the first of those that have to keep it
   * @param count of all of them
   */
  record MoveView(
      String plan,
      String kind,
      String ref,
      LocalDate from,
      String fromReason,
      LocalDate to,
      String reason,
      List<String> units,
      int count) {}

  private record Line(PlanId root, Move.Kind kind, String ref, Due was, Due is) {}

  static MovesView of(List<Move> moves) {
    Map<Line, List<Move>> lines = new LinkedHashMap<>();
    moves.stream()
        .sorted(Comparator.comparing(Move::from))
        .forEach(move -> lines.computeIfAbsent(lineOf(move), line -> new ArrayList<>()).add(move));
    return new MovesView(
        (int) moves.stream().map(move -> move.plan().origin().root()).distinct().count(),
        moves.stream().mapToInt(move -> move.units().size()).sum(),
        lines.values().stream().limit(MOST_LINES).map(MovesView::view).toList());
  }

  private static Line lineOf(Move move) {
    return new Line(move.plan().origin().root(), move.kind(), move.ref(), move.was(), move.is());
  }

  private static MoveView view(List<Move> same) {
    Move first = same.getFirst();
    Collection<String> units = new TreeSet<>();
    same.forEach(move -> units.addAll(move.units()));
    return new MoveView(
        first.plan().origin().root().text(),
        first.kind().name(),
        first.ref(),
        first.from(),
        first.was().reason(),
        first.to(),
        first.is().reason(),
        units.stream().limit(MOST_UNITS).toList(),
        same.stream().mapToInt(move -> move.units().size()).sum());
  }
}

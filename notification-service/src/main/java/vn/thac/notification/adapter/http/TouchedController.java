package vn.thac.notification.adapter.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import vn.thac.access.Action;
import vn.thac.access.Decides;
import vn.thac.http.Reason;
import vn.thac.http.Refused;
import vn.thac.notification.application.DeadlineList;
import vn.thac.notification.domain.Deadline;
import vn.thac.notification.domain.ExpectedMove;
import vn.thac.notification.domain.Subject;

/**
 * Which deadlines are still open on dates that a change of the calendar would move. plan-service
 * says which dates those are; its answer can be sent here as it came.
 */
@RestController
@RequestMapping("/api/v1/deadlines")
public class TouchedController {

  private static final int MOST_MOVES = 500;
  private static final int MOST_SHOWN = 500;

  private final DeadlineList deadlines;

  public TouchedController(DeadlineList deadlines) {
    this.deadlines = deadlines;
  }

  /** Plan-service's preview of a change of the calendar. */
  record PreviewBody(
      @Nullable Integer plans, @Nullable Integer deadlines, @Nullable List<MoveBody> moves) {}

  /** One line of it; what is not needed here may be left out. */
  record MoveBody(
      @Nullable String plan,
      Subject.@Nullable Kind kind,
      @Nullable String ref,
      @Nullable LocalDate from,
      @Nullable String fromReason,
      @Nullable LocalDate to,
      @Nullable String reason,
      @Nullable List<String> units,
      @Nullable Integer count) {}

  /**
   * @param open how many deadlines would move
   * @param deadlines the first of them, by date
   */
  record TouchedView(int open, List<Touched> deadlines) {}

  /** It says whose it is and not what for: an administrator reads no plans. */
  record Touched(String id, Subject.Kind kind, String unit, LocalDate from, LocalDate to) {}

  @PostMapping("/touched")
  @Decides(Action.KEEP_DIRECTORY)
  TouchedView touched(@RequestBody PreviewBody body) {
    Map<String, List<ExpectedMove>> moves =
        read(body).stream().collect(Collectors.groupingBy(ExpectedMove::rootPlanId));
    List<Touched> touched = new ArrayList<>();
    for (Deadline deadline :
        moves.isEmpty() ? List.<Deadline>of() : deadlines.open(moves.keySet())) {
      moves.getOrDefault(deadline.subject().rootPlanId(), List.of()).stream()
          .filter(move -> move.touches(deadline))
          .map(move -> shown(deadline, move))
          .forEach(touched::add);
    }
    return new TouchedView(touched.size(), touched.stream().limit(MOST_SHOWN).toList());
  }

  private static Touched shown(Deadline deadline, ExpectedMove move) {
    return new Touched(
        deadline.id(), move.kind(), deadline.subject().unit(), move.from(), move.to());
  }

  private static List<ExpectedMove> read(PreviewBody body) {
    List<MoveBody> sent = body.moves() == null ? List.of() : body.moves();
    List<ExpectedMove> moves = new ArrayList<>();
    List<Reason> wrong = new ArrayList<>();
    if (sent.size() > MOST_MOVES) {
      throw Refused.unprocessable(
          List.of(
              new Reason(
                  "list.too-long",
                  "/moves",
                  "Quá %d dòng.".formatted(MOST_MOVES),
                  "More than %d lines.".formatted(MOST_MOVES))));
    }
    for (MoveBody one : sent) {
      if (one.plan() == null
          || one.kind() == null
          || one.from() == null
          || one.fromReason() == null
          || one.to() == null) {
        wrong.add(
            new Reason(
                "field.missing",
                "/moves/" + sent.indexOf(one),
                "Thiếu kế hoạch, loại, ngày hoặc lý do.",
                "The plan, the kind, a date or the reason is missing."));
      } else {
        moves.add(new ExpectedMove(one.plan(), one.kind(), one.from(), one.fromReason(), one.to()));
      }
    }
    if (!wrong.isEmpty()) {
      throw Refused.unprocessable(wrong);
    }
    return moves;
  }
}

package vn.thac.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one unit has to do by when, and whether it did. The asking and the answering half are kept
 * apart and each takes only what is newer than what it holds, so facts may come twice and in any
 * order: the outcome is the same.
 *
 * @param owedAfter rungs up to this moment are not owed: it was armed then, or they were raised
 * @param nextAt the instant of the next rung, absent when none will come
 * @param revision counted up by every write
 */
public record Deadline(
    Subject subject,
    Ask ask,
    Answer answer,
    Instant owedAfter,
    @Nullable Instant nextAt,
    List<Move> moves,
    long revision) {

  static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  public Deadline {
    moves = List.copyOf(moves);
  }

  /** Of whose subject nothing has been heard yet. */
  public static Deadline unheard(Subject subject) {
    return new Deadline(
        subject, Ask.NOTHING_HEARD, Answer.NOTHING_HEARD, Instant.EPOCH, null, List.of(), 0);
  }

  public String id() {
    return subject.deadlineId();
  }

  /** With the fact taken in; itself where the fact is no news. */
  public Deadline after(DeadlineFact fact) {
    return switch (fact) {
      case DeadlineFact.Asked asked when asked.version() > ask.version() ->
          moved(
              asked,
              new Ask(
                  asked.version(),
                  asked.superior(),
                  asked.label(),
                  asked.product(),
                  List.copyOf(asked.dues()),
                  false),
              answer,
              "Kế hoạch được điều chỉnh");
      case DeadlineFact.Dropped dropped when drops(dropped) ->
          moved(dropped, ask.droppedAt(dropped.version()), answer, "Không còn yêu cầu");
      case DeadlineFact.Kept kept when kept.version() > answer.version() ->
          moved(kept, ask, answer.and(kept, nextDay()), "Đã hoàn thành " + DAY.format(kept.on()));
      case DeadlineFact.Reopened again when again.version() > answer.version() ->
          moved(again, ask, answer.takenBack(again.version()), "Bị trả lại: " + again.why());
      default -> this;
    };
  }

  /** At one version, being dropped outweighs being asked: the two never mean the same thing. */
  private boolean drops(DeadlineFact.Dropped fact) {
    return fact.version() >= ask.version() && !(ask.dropped() && fact.version() == ask.version());
  }

  private Deadline moved(DeadlineFact fact, Ask newAsk, Answer newAnswer, String why) {
    var then = new Deadline(subject, newAsk, newAnswer, owedAfter, nextAt, moves, revision);
    LocalDate from = nextDay();
    LocalDate to = then.nextDay();
    if (Objects.equals(from, to)) {
      return then;
    }
    // Rungs of the new date that lie before the moment it became the next one are not owed.
    Instant armed = fact.at().isAfter(owedAfter) ? fact.at() : owedAfter;
    var told = new ArrayList<>(moves);
    if (ask.isKnown()) {
      told.add(
          new Move(
              fact.at(), from, to, fact instanceof DeadlineFact.Asked ? then.explained(why) : why));
    }
    return new Deadline(subject, newAsk, newAnswer, armed, nextAt, told, revision);
  }

  /** Why the plan now has this date: the reason of the date itself says it. */
  private String explained(String why) {
    return next().map(due -> why + ": " + due.reason()).orElse(why);
  }

  /** The dates nobody has kept yet, in order; none once it is finished or no longer asked for. */
  public List<Due> open() {
    if (answer.finished() || ask.dropped()) {
      return List.of();
    }
    return ask.dues().stream().filter(due -> !answer.kept().containsKey(due.on())).toList();
  }

  /** The date to keep next. */
  public Optional<Due> next() {
    return open().stream().findFirst();
  }

  private @Nullable LocalDate nextDay() {
    return next().map(Due::on).orElse(null);
  }

  /** The date to show: the next one, else the last one there was. */
  public Optional<Due> shown() {
    if (next().isPresent()) {
      return next();
    }
    if (!ask.dues().isEmpty()) {
      return Optional.of(ask.dues().getLast());
    }
    return Optional.ofNullable(answer.finishedOn()).map(day -> new Due(day, "Hoàn thành ngay"));
  }

  public DeadlineStatus status() {
    boolean allKept = ask.isKnown() && !ask.dues().isEmpty() && open().isEmpty();
    if (answer.finished() || (allKept && !ask.dropped())) {
      return answer.late() || finishedLate() ? DeadlineStatus.MET_LATE : DeadlineStatus.MET;
    }
    return ask.dropped() ? DeadlineStatus.WITHDRAWN : DeadlineStatus.OPEN;
  }

  /** Where the answer named no date and was heard before the dates were. */
  private boolean finishedLate() {
    LocalDate end = answer.finishedOn();
    return end != null
        && answer.kept().isEmpty()
        && !ask.dues().isEmpty()
        && end.isAfter(ask.dues().getLast().on());
  }

  /** With the instant of its next rung. */
  public Deadline on(ReminderLadder ladder) {
    return new Deadline(
        subject, ask, answer, owedAfter, ladder.nextAfter(open(), owedAfter), moves, revision);
  }

  /** After all its rungs up to {@code now} were raised. */
  public Deadline raisedUpTo(Instant now, ReminderLadder ladder) {
    return new Deadline(subject, ask, answer, now, nextAt, moves, revision).on(ladder);
  }

  /** As it is written next. */
  public Deadline revised() {
    return new Deadline(subject, ask, answer, owedAfter, nextAt, moves, revision + 1);
  }
}

package vn.thac.task.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Office;
import vn.thac.task.domain.TaskFact.Completed;
import vn.thac.task.domain.TaskFact.Progressed;

/**
 * One unit's share of one activity. A recurring task is one task with its occurrences in it; it is
 * completed when every occurrence is.
 */
public final class Task {

  private final Assignment assignment;
  private final long version;
  private final long planVersion;
  private final TaskStatus status;
  private final Dues dues;
  private final int percent;
  private final History history;

  private Task(
      Assignment assignment,
      long version,
      long planVersion,
      TaskStatus status,
      Dues dues,
      int percent,
      History history) {
    this.assignment = assignment;
    this.version = version;
    this.planVersion = planVersion;
    this.status = status;
    this.dues = dues;
    this.percent = percent;
    this.history = history;
  }

  /** A plan names a unit for an activity. */
  public static Task assigned(Assignment of, List<Due> dues, long planVersion, Instant at) {
    History began =
        History.NONE.with(new HistoryEntry(at, of.superior(), null, TaskStatus.ASSIGNED, "", null));
    return new Task(of, Standing.FIRST, planVersion, TaskStatus.ASSIGNED, new Dues(dues), 0, began);
  }

  /** For repositories: remembers a task, decides nothing, tells nothing. */
  public static Task rehydrate(
      Assignment of,
      long version,
      long planVersion,
      TaskStatus status,
      List<Due> dues,
      int percent,
      List<HistoryEntry> history) {
    return new Task(
        of, version, planVersion, status, new Dues(dues), percent, new History(history));
  }

  /** The unit has taken note. */
  public Outcome acknowledge(Act act) {
    return unless(
        status.refusal(TaskStatus.ACKNOWLEDGED),
        () -> progressed(stepped(TaskStatus.ACKNOWLEDGED, dues, percent, act, ""), act));
  }

  /** The unit says how far it is. */
  public Outcome progress(int percent, String note, Act act) {
    return unless(
        status.refusal(TaskStatus.IN_PROGRESS).or(() -> Refusals.ofProgress(percent, note)),
        () -> progressed(stepped(TaskStatus.IN_PROGRESS, dues, percent, act, note), act));
  }

  /**
   * The unit has done an occurrence, and shows it.
   *
   * @param dueOn which date it answers; absent means the earliest one still open, and the day
   *     itself where the task has no dates
   */
  public Outcome complete(List<Evidence> evidence, @Nullable LocalDate dueOn, Act act) {
    return unless(
        status
            .refusal(TaskStatus.COMPLETED)
            .or(() -> Refusals.ofEvidence(evidence))
            .or(() -> noSuchDue(dueOn)),
        () -> completed(evidence, dueOn, act));
  }

  private Optional<Refusal> noSuchDue(@Nullable LocalDate asked) {
    return asked == null || dues.isOpenOn(asked)
        ? Optional.empty()
        : Optional.of(
            new Refusal(
                "task.due",
                "/dueOn",
                "Nhiệm vụ không có thời hạn %s đang mở.".formatted(asked),
                "The task has no open deadline on %s.".formatted(asked)));
  }

  private Outcome.Done completed(List<Evidence> evidence, @Nullable LocalDate dueOn, Act act) {
    LocalDate today = Office.dayOf(act.at());
    LocalDate answered = dueOn == null ? dues.nextOpen().map(Due::on).orElse(today) : dueOn;
    Dues left = dues.completed(answered, new Completion(today, act.who(), evidence));
    boolean last = left.nextOpen().isEmpty();
    int done = last ? 100 : Math.max(percent, left.percentDone());
    TaskStatus next = last ? TaskStatus.COMPLETED : TaskStatus.IN_PROGRESS;
    return new Outcome.Done(
        stepped(next, left, done, act, ""),
        List.of(new Completed(assignment, version + 1, answered, today, last, act.at())));
  }

  private static Outcome unless(Optional<Refusal> refusal, Supplier<Outcome> done) {
    return refusal.<Outcome>map(Outcome.Denied::new).orElseGet(done);
  }

  /** A newer revision of the plan names the unit again, perhaps with other dates. */
  public Task renamed(Assignment named, List<Due> dates, long planVersion, Instant at) {
    Dues moved = dues.moved(dates);
    TaskStatus next = status.decreed(moved.statusAfter(status));
    boolean told = next != status || !moved.equals(dues);
    History then = told ? history.with(entry(next, named.superior(), at)) : history;
    int done = next == TaskStatus.COMPLETED ? 100 : status.isOpen() ? percent : moved.percentDone();
    return new Task(named, version, planVersion, next, moved, done, then);
  }

  /** The plan no longer asks for what is still open; what is done stays done. */
  public Task withdrawn(String reason, long planVersion, Instant at) {
    var entry =
        new HistoryEntry(at, assignment.superior(), status, TaskStatus.WITHDRAWN, reason, null);
    return new Task(
        assignment,
        version,
        planVersion,
        status.decreed(TaskStatus.WITHDRAWN),
        dues,
        percent,
        history.with(entry));
  }

  /** What it looks like on a day. */
  public TaskState stateOn(LocalDate today) {
    return switch (status) {
      case WITHDRAWN -> TaskState.WITHDRAWN;
      case COMPLETED -> wasLate() ? TaskState.COMPLETED_LATE : TaskState.COMPLETED_ON_TIME;
      case ASSIGNED, ACKNOWLEDGED -> isOverdueOn(today) ? TaskState.OVERDUE : TaskState.NOT_YET_DUE;
      case IN_PROGRESS -> isOverdueOn(today) ? TaskState.OVERDUE : TaskState.IN_PROGRESS;
    };
  }

  private boolean isOverdueOn(LocalDate today) {
    return nextDue().filter(due -> due.on().isBefore(today)).isPresent();
  }

  /** The earliest date still to keep; none where the plan gives no date or all are kept. */
  public Optional<Due> nextDue() {
    return status.isOpen() ? dues.nextOpen() : Optional.empty();
  }

  /** Some occurrence was done after its date. */
  public boolean wasLate() {
    return dues.all().stream().anyMatch(Due::isLate);
  }

  /** The act of this id, where it is among the latest: what is asked under it again is a repeat. */
  public Optional<Cause> caused(String id) {
    return history.entries().stream()
        .map(HistoryEntry::cause)
        .filter(cause -> cause != null && cause.id().equals(id))
        .findFirst();
  }

  private Task stepped(TaskStatus next, Dues dues, int percent, Act act, String reason) {
    return new Task(
        assignment,
        version,
        planVersion,
        next,
        dues,
        percent,
        history.with(new HistoryEntry(act.at(), act.who(), status, next, reason, act.cause())));
  }

  private HistoryEntry entry(TaskStatus next, String who, Instant at) {
    return new HistoryEntry(at, who, status, next, "", null);
  }

  private Outcome.Done progressed(Task next, Act act) {
    return new Outcome.Done(
        next,
        List.of(new Progressed(assignment, version + 1, next.status, next.percent, act.at())));
  }

  public TaskId id() {
    return assignment.taskId();
  }

  public Assignment assignment() {
    return assignment;
  }

  /** The version that was loaded; what is stored next is one more. */
  public long version() {
    return version;
  }

  /** The version of the plan that last named or withdrew it. */
  public long planVersion() {
    return planVersion;
  }

  public TaskStatus status() {
    return status;
  }

  public List<Due> dues() {
    return dues.all();
  }

  public int percent() {
    return percent;
  }

  public List<HistoryEntry> history() {
    return history.entries();
  }
}

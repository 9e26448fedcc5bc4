package vn.thac.task.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
  private TaskStatus status;
  private Dues dues;
  private int percent;
  private History history;

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
  public List<TaskFact> acknowledge(Act act) {
    step(status.to(TaskStatus.ACKNOWLEDGED), act, "");
    return List.of(progressed(act.at()));
  }

  /** The unit says how far it is. */
  public List<TaskFact> progress(int percent, String note, Act act) {
    TaskStatus next = status.to(TaskStatus.IN_PROGRESS);
    Refusals.unlessProgress(percent, note);
    this.percent = percent;
    step(next, act, note);
    return List.of(progressed(act.at()));
  }

  /**
   * The unit has done an occurrence, and shows it.
   *
   * @param dueOn which date it answers; absent means the earliest one still open
   */
  public List<TaskFact> complete(List<Evidence> evidence, @Nullable LocalDate dueOn, Act act) {
    status.to(TaskStatus.COMPLETED);
    Refusals.unlessShown(evidence);
    LocalDate today = Office.dayOf(act.at());
    LocalDate answered = dues.answeredBy(dueOn, today);
    dues = dues.completed(answered, new Completion(today, act.who(), evidence));
    boolean last = dues.nextOpen().isEmpty();
    percent = last ? 100 : Math.max(percent, dues.percentDone());
    step(status.to(last ? TaskStatus.COMPLETED : TaskStatus.IN_PROGRESS), act, "");
    return List.of(new Completed(assignment, version + 1, answered, today, last, act.at()));
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

  private void step(TaskStatus next, Act act, String reason) {
    history =
        history.with(new HistoryEntry(act.at(), act.who(), status, next, reason, act.cause()));
    status = next;
  }

  private HistoryEntry entry(TaskStatus next, String who, Instant at) {
    return new HistoryEntry(at, who, status, next, "", null);
  }

  private Progressed progressed(Instant at) {
    return new Progressed(assignment, version + 1, status, percent, at);
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

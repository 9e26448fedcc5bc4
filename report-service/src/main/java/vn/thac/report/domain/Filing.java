package vn.thac.report.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the unit itself has written and how that stands.
 *
 * @param edition grows with every change here; sums from below do not make it stale
 * @param submittedOn the day it was last handed in
 * @param history the latest steps, the oldest first
 * @param saved what was written at different times, the oldest first; the last is what stands now
 */
public record Filing(
    Status status,
    long edition,
    Figures figures,
    String notes,
    @Nullable LocalDate submittedOn,
    List<HistoryEntry> history,
    List<Saved> saved) {

  static final Filing BLANK =
      new Filing(Status.OWED, 1, Figures.NONE, "", null, List.of(), List.of());

  private static final int LONGEST_HISTORY = 50;
  private static final int MOST_SAVED = 10;

  public Filing {
    history = List.copyOf(history);
    saved = List.copyOf(saved);
  }

  Filing writing(Figures newFigures, String newNotes, Act act) {
    Saved next = new Saved(edition + 1, newFigures, newNotes, act);
    boolean goesOn = !saved.isEmpty() && saved.getLast().isWrittenOnIn(next);
    return saving(next, goesOn ? saved.subList(0, saved.size() - 1) : saved);
  }

  /** What was saved becomes what stands now, and what stood until now can be brought back too. */
  Filing broughtBack(Saved then, Act act) {
    return saving(new Saved(edition + 1, then.figures(), then.notes(), act), saved);
  }

  private Filing saving(Saved next, List<Saved> before) {
    // What was returned stays returned until it is handed in again: its superior still waits.
    Status then = status == Status.RETURNED ? Status.RETURNED : Status.DRAFT;
    List<HistoryEntry> steps = then == status ? history : step(next.act(), then, null);
    List<Saved> all = new ArrayList<>(before);
    all.add(next);
    return new Filing(
        then,
        next.edition(),
        next.figures(),
        next.notes(),
        submittedOn,
        steps,
        latest(all, MOST_SAVED));
  }

  Filing handedIn(Act act) {
    return new Filing(
        Status.SUBMITTED,
        edition + 1,
        figures,
        notes,
        act.day(),
        step(act, Status.SUBMITTED, null),
        saved);
  }

  Filing moved(Status to, Act act, @Nullable String message) {
    return new Filing(to, edition + 1, figures, notes, submittedOn, step(act, to, message), saved);
  }

  boolean isBlank() {
    return figures.isEmpty() && notes.isBlank();
  }

  /** Why the superior sent it back, where that is how it stands. */
  public Optional<HistoryEntry> returned() {
    return status == Status.RETURNED
        ? history.reversed().stream().filter(step -> step.to() == Status.RETURNED).findFirst()
        : Optional.empty();
  }

  /** What was saved under this edition, where it is still kept. */
  public Optional<Saved> saved(long under) {
    return saved.stream().filter(one -> one.edition() == under).findFirst();
  }

  /** The act of this id, where it is among the latest: what is asked under it again is a repeat. */
  public Optional<Cause> caused(String id) {
    return Stream.concat(history.stream().map(HistoryEntry::act), saved.stream().map(Saved::act))
        .map(Act::cause)
        .filter(cause -> cause != null && cause.id().equals(id))
        .findFirst();
  }

  private List<HistoryEntry> step(Act act, Status to, @Nullable String message) {
    List<HistoryEntry> steps = new ArrayList<>(history);
    steps.add(new HistoryEntry(act, status, to, message));
    return latest(steps, LONGEST_HISTORY);
  }

  private static <T> List<T> latest(List<T> all, int most) {
    return all.subList(Math.max(0, all.size() - most), all.size());
  }
}

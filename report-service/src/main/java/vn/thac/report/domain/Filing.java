package vn.thac.report.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the unit itself has written and how that stands.
 *
 * @param edition grows with every change here; sums from below do not make it stale
 * @param submittedOn the day it was last handed in
 * @param history the latest steps, the oldest first
 */
public record Filing(
    Status status,
    long edition,
    Figures figures,
    String notes,
    @Nullable LocalDate submittedOn,
    List<HistoryEntry> history) {

  static final Filing BLANK = new Filing(Status.OWED, 1, Figures.NONE, "", null, List.of());

  private static final int LONGEST_HISTORY = 50;

  public Filing {
    history = List.copyOf(history);
  }

  Filing writing(Figures newFigures, String newNotes, Act act) {
    // What was returned stays returned until it is handed in again: its superior still waits.
    Status next = status == Status.RETURNED ? Status.RETURNED : Status.DRAFT;
    List<HistoryEntry> steps = next == status ? history : step(act, next, null);
    return new Filing(next, edition + 1, newFigures, newNotes, submittedOn, steps);
  }

  Filing handedIn(Act act) {
    return new Filing(
        Status.SUBMITTED,
        edition + 1,
        figures,
        notes,
        act.day(),
        step(act, Status.SUBMITTED, null));
  }

  Filing moved(Status to, Act act, @Nullable String message) {
    return new Filing(to, edition + 1, figures, notes, submittedOn, step(act, to, message));
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

  private List<HistoryEntry> step(Act act, Status to, @Nullable String message) {
    List<HistoryEntry> steps = new ArrayList<>(history);
    steps.add(new HistoryEntry(act, status, to, message));
    return steps.subList(Math.max(0, steps.size() - LONGEST_HISTORY), steps.size());
  }
}

package vn.thac.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.WorkingCalendar;

/**
 * Which reminders a date brings, and which of them are owed: no clock inside, so the same question
 * has the same answer. None is owed before its instant; those that were missed fold into the
 * tightest one.
 */
public final class ReminderLadder {

  /** What was worked out by one calendar. */
  private record Worked(WorkingCalendar by, Map<LocalDate, List<Instant>> instants) {}

  private final Supplier<WorkingCalendar> calendar;
  private final List<Integer> offsets;
  private final int superiorOffset;
  private final LocalTime hour;
  private final ZoneId zone;
  private volatile @Nullable Worked worked;

  /**
   * @param calendar the one in force when asked
   * @param offsets working days from the due day, ascending
   * @param superiorOffset from this offset on the superior hears of it
   */
  public ReminderLadder(
      Supplier<WorkingCalendar> calendar,
      List<Integer> offsets,
      int superiorOffset,
      LocalTime hour,
      ZoneId zone) {
    this.calendar = calendar;
    this.offsets = offsets.stream().sorted().distinct().toList();
    this.superiorOffset = superiorOffset;
    this.hour = hour;
    this.zone = zone;
  }

  /** All rungs of one date, in order. */
  public List<Rung> rungs(Due due) {
    Worked now = worked();
    List<Instant> at = now.instants().computeIfAbsent(due.on(), day -> instants(day, now.by()));
    return IntStream.range(0, offsets.size())
        .mapToObj(i -> new Rung(due, offsets.get(i), at.get(i)))
        .toList();
  }

  private Worked worked() {
    WorkingCalendar now = calendar.get();
    Worked known = worked;
    if (known == null || !known.by().equals(now)) {
      known = new Worked(now, new ConcurrentHashMap<>());
      worked = known;
    }
    return known;
  }

  private List<Instant> instants(LocalDate due, WorkingCalendar by) {
    return offsets.stream()
        .map(offset -> by.plusWorkingDays(due, offset).atTime(hour).atZone(zone).toInstant())
        .toList();
  }

  /** The next rung of a deadline that is not raised yet. */
  public Optional<Rung> next(Deadline deadline) {
    return firstAfter(deadline.open(), deadline.owedAfter());
  }

  @Nullable Instant nextAfter(List<Due> open, Instant owedAfter) {
    return firstAfter(open, owedAfter).map(Rung::at).orElse(null);
  }

  private Optional<Rung> firstAfter(List<Due> open, Instant owedAfter) {
    Instant quiet = owedAfter;
    for (Due due : open) {
      List<Rung> rungs = rungs(due);
      for (Rung rung : rungs) {
        if (rung.at().isAfter(quiet)) {
          return Optional.of(rung);
        }
      }
      quiet = later(quiet, rungs);
    }
    return Optional.empty();
  }

  /** What is owed at {@code now}; nothing where all was raised or none has come yet. */
  public Optional<Owed> owed(Deadline deadline, Instant now) {
    List<Rung> come = new ArrayList<>();
    Instant quiet = deadline.owedAfter();
    for (Due due : deadline.open()) {
      List<Rung> rungs = rungs(due);
      for (Rung rung : rungs) {
        if (rung.at().isAfter(quiet) && !rung.at().isAfter(now)) {
          come.add(rung);
        }
      }
      quiet = later(quiet, rungs);
    }
    if (come.isEmpty()) {
      return Optional.empty();
    }
    boolean superiorHears = come.stream().anyMatch(rung -> rung.offset() == superiorOffset);
    return Optional.of(new Owed(come.getLast(), come.size() - 1, superiorHears));
  }

  /**
   * The next date of a task speaks up only when the ladder of the missed one before it has ended,
   * or a weekly task left undone would be two reminders a day.
   */
  private static Instant later(Instant quiet, List<Rung> rungs) {
    Instant end = rungs.isEmpty() ? quiet : rungs.getLast().at();
    return end.isAfter(quiet) ? end : quiet;
  }
}

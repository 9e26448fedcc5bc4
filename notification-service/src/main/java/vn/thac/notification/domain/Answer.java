package vn.thac.notification.domain;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The answering half of a deadline: which dates were kept, and when.
 *
 * @param kept the day of doing by the date it answers
 * @param finishedOn the day after which nothing remained
 */
public record Answer(
    long version, SortedMap<LocalDate, LocalDate> kept, @Nullable LocalDate finishedOn) {

  static final Answer NOTHING_HEARD = new Answer(-1, new TreeMap<>(), null);

  public Answer {
    kept = Collections.unmodifiableSortedMap(new TreeMap<>(kept));
  }

  Answer and(DeadlineFact.Kept fact, @Nullable LocalDate next) {
    var all = new TreeMap<>(kept);
    LocalDate due = fact.dueOn() == null ? next : fact.dueOn();
    if (due != null) {
      all.putIfAbsent(due, fact.on());
    }
    LocalDate end = finishedOn == null && fact.last() ? fact.on() : finishedOn;
    return new Answer(fact.version(), all, end);
  }

  Answer takenBack(long version) {
    return new Answer(version, new TreeMap<>(), null);
  }

  boolean finished() {
    return finishedOn != null;
  }

  boolean late() {
    return kept.entrySet().stream().anyMatch(Answer::late);
  }

  private static boolean late(Map.Entry<LocalDate, LocalDate> one) {
    return one.getValue().isAfter(one.getKey());
  }
}

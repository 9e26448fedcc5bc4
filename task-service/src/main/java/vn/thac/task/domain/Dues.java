package vn.thac.task.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The dates of one task in order, each at most once. */
record Dues(List<Due> all) {

  private static final String UNDATED = "Kế hoạch không nêu thời hạn; ghi theo ngày hoàn thành";

  Dues {
    all = all.stream().sorted(Comparator.comparing(Due::on)).toList();
  }

  Optional<Due> nextOpen() {
    return all.stream().filter(Due::isOpen).findFirst();
  }

  int percentDone() {
    long done = all.stream().filter(due -> !due.isOpen()).count();
    return all.isEmpty() ? 0 : (int) (done * 100 / all.size());
  }

  /** Whether that date is still to keep. */
  boolean isOpenOn(LocalDate day) {
    return all.stream().anyMatch(due -> due.isOpen() && due.on().equals(day));
  }

  Dues completed(LocalDate on, Completion by) {
    List<Due> next = new ArrayList<>(all);
    next.removeIf(due -> due.on().equals(on) && due.isOpen());
    String reason =
        all.stream()
            .filter(due -> due.on().equals(on))
            .map(Due::reason)
            .findFirst()
            .orElse(UNDATED);
    next.add(new Due(on, reason, by));
    return new Dues(next);
  }

  /**
   * The dates of a newer revision. What was completed stays completed: on the same date where the
   * plan still has it, else on the date that took its place, else where it was.
   */
  Dues moved(List<Due> named) {
    Map<LocalDate, Due> next =
        named.stream()
            .collect(Collectors.toMap(Due::on, Function.identity(), (a, b) -> a, TreeMap::new));
    List<Due> homeless = new ArrayList<>();
    for (Due done : all.stream().filter(due -> !due.isOpen()).toList()) {
      Completion by = done.completion();
      if (by == null || next.computeIfPresent(done.on(), (on, due) -> due.completed(by)) == null) {
        homeless.add(done);
      }
    }
    for (Due done : homeless) {
      Completion by = done.completion();
      Optional<Due> place =
          next.values().stream()
              .filter(
                  due -> due.isOpen() && all.stream().noneMatch(old -> old.on().equals(due.on())))
              .findFirst();
      if (by != null && place.isPresent()) {
        next.put(place.get().on(), place.get().completed(by));
      } else {
        next.put(done.on(), done);
      }
    }
    return new Dues(List.copyOf(next.values()));
  }

  /** What a task with these dates is, after the plan was issued anew. */
  TaskStatus statusAfter(TaskStatus before) {
    boolean anyDone = all.stream().anyMatch(due -> !due.isOpen());
    if (anyDone) {
      return nextOpen().isEmpty() ? TaskStatus.COMPLETED : TaskStatus.IN_PROGRESS;
    }
    return before == TaskStatus.WITHDRAWN ? TaskStatus.ASSIGNED : before;
  }
}

package vn.thac.task.domain;

import java.util.ArrayList;
import java.util.List;

/** What happened to a task: its beginning and the latest steps; those between are not kept. */
record History(List<HistoryEntry> entries) {

  static final int LONGEST = 100;
  static final History NONE = new History(List.of());

  History {
    entries = List.copyOf(entries);
  }

  History with(HistoryEntry next) {
    List<HistoryEntry> longer = new ArrayList<>(entries);
    if (longer.size() >= LONGEST) {
      longer.remove(1);
    }
    longer.add(next);
    return new History(longer);
  }
}

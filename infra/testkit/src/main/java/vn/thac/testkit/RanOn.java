package vn.thac.testkit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Remembers which suite ran on what. */
final class RanOn {

  private static final Map<String, Set<String>> NOTED = new TreeMap<>();

  private RanOn() {}

  static synchronized void note(Class<?> suite, String place) {
    NOTED.computeIfAbsent(suite.getName(), name -> new LinkedHashSet<>()).add(place);
  }

  /** One line per suite: what it ran on, and which store was not there and why. */
  static synchronized List<String> lines() {
    if (NOTED.isEmpty()) {
      return List.of();
    }
    StringBuilder absent = new StringBuilder();
    new LinkedHashMap<>(Stores.find().absent())
        .forEach((kind, why) -> absent.append("; not on a ").append(kind).append(": ").append(why));
    List<String> lines = new ArrayList<>();
    NOTED.forEach(
        (suite, places) -> lines.add(suite + " ran on " + String.join(", ", places) + absent));
    return lines;
  }
}

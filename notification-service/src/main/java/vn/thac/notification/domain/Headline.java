package vn.thac.notification.domain;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The subject of a letter says the key thing first: how much of what, then whose. */
final class Headline {

  private Headline() {}

  static String of(Map<Urgency, List<Entry>> groups, Names names) {
    String counts =
        groups.entrySet().stream()
            .map(group -> counted(group.getKey(), group.getValue(), false))
            .collect(joining(", "));
    return counts.substring(0, 1).toUpperCase(Locale.ROOT)
        + counts.substring(1)
        + " – "
        + whose(groups, names, "đơn vị");
  }

  static String english(Map<Urgency, List<Entry>> groups, Names names) {
    return groups.entrySet().stream()
            .map(group -> counted(group.getKey(), group.getValue(), true))
            .collect(joining(", "))
        + " – "
        + whose(groups, names, "units");
  }

  private static String whose(Map<Urgency, List<Entry>> groups, Names names, String many) {
    List<String> units =
        groups.values().stream()
            .flatMap(List::stream)
            .map(entry -> entry.told().unit())
            .distinct()
            .toList();
    return units.size() == 1 ? names.unit(units.getFirst()) : units.size() + " " + many;
  }

  /** Of what is newly given, tasks and reports, and not the notices that told of them. */
  private static String counted(Urgency urgency, List<Entry> entries, boolean english) {
    if (urgency != Urgency.ASSIGNED) {
      return english ? urgency.english(entries.size()) : urgency.counted(entries.size());
    }
    var counts = NewWork.counts(entries);
    return english
        ? Counted.english(counts) + " newly assigned"
        : "giao mới " + Counted.vietnamese(counts);
  }
}

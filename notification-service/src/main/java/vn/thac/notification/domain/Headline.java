package vn.thac.notification.domain;

import static java.util.stream.Collectors.joining;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The subject of a letter says the key thing first: how much of what, then whose. */
final class Headline {

  private Headline() {}

  static String of(Map<Urgency, List<Entry>> groups, Names names) {
    String counts =
        groups.entrySet().stream()
            .map(group -> counted(group.getKey(), group.getValue()))
            .collect(joining(", "));
    List<String> units =
        groups.values().stream()
            .flatMap(List::stream)
            .map(entry -> entry.told().unit())
            .distinct()
            .toList();
    String whose = units.size() == 1 ? names.unit(units.getFirst()) : units.size() + " đơn vị";
    return counts.substring(0, 1).toUpperCase(Locale.ROOT) + counts.substring(1) + " – " + whose;
  }

  static String english(Map<Urgency, List<Entry>> groups) {
    return groups.entrySet().stream()
        .map(group -> group.getKey().english(group.getValue().size()))
        .collect(joining(", "));
  }

  private static String counted(Urgency urgency, List<Entry> entries) {
    return urgency == Urgency.ASSIGNED
        ? "giao mới " + assigned(entries)
        : urgency.counted(entries.size());
  }

  /** Such as "3 nhiệm vụ, 5 báo cáo"; of two revisions of one plan the newer one counts. */
  static String assigned(List<Entry> entries) {
    Map<List<Object>, Told.Assigned> latest = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.told() instanceof Told.Assigned one) {
        latest.merge(
            List.of(one.kind(), one.planId(), one.unit()),
            one,
            (a, b) -> b.version() > a.version() ? b : a);
      }
    }
    Map<Subject.Kind, Integer> counts = new EnumMap<>(Subject.Kind.class);
    latest.values().forEach(one -> counts.merge(one.kind(), one.count(), Integer::sum));
    return counts.entrySet().stream()
        .map(one -> one.getValue() + " " + noun(one.getKey()))
        .collect(joining(", "));
  }

  private static String noun(Subject.Kind kind) {
    return switch (kind) {
      case PLAN -> "kế hoạch chờ ban hành";
      case TASK -> "nhiệm vụ";
      case REPORT -> "báo cáo";
    };
  }
}

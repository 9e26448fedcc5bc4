package vn.thac.notification.domain;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.function.BiFunction;
import vn.thac.notification.domain.Subject.Kind;

/** So many of what, in both languages. */
final class Counted {

  private Counted() {}

  /** Such as "3 nhiệm vụ, 5 báo cáo". */
  static String vietnamese(Map<Kind, Integer> counts) {
    return joined(counts, (kind, n) -> n + " " + vietnamese(kind));
  }

  /** Such as "1 task, 5 reports". */
  static String english(Map<Kind, Integer> counts) {
    return joined(counts, (kind, n) -> english(n, english(kind)));
  }

  /** Such as "và 4 nhiệm vụ khác". */
  static String othersVietnamese(Map<Kind, Integer> counts) {
    return "và " + joined(counts, (kind, n) -> n + " " + vietnamese(kind) + " khác");
  }

  /** Such as "and 4 more tasks". */
  static String othersEnglish(Map<Kind, Integer> counts) {
    return "and " + joined(counts, (kind, n) -> english(n, "more " + english(kind)));
  }

  /** One of it, or several. */
  static String english(int n, String noun) {
    return n == 1 ? "1 " + noun : n + " " + noun + "s";
  }

  private static String joined(
      Map<Kind, Integer> counts, BiFunction<Kind, Integer, String> counted) {
    return counts.entrySet().stream()
        .map(one -> counted.apply(one.getKey(), one.getValue()))
        .collect(joining(", "));
  }

  private static String vietnamese(Kind kind) {
    return switch (kind) {
      case PLAN -> "kế hoạch chờ ban hành";
      case TASK -> "nhiệm vụ";
      case REPORT -> "báo cáo";
    };
  }

  private static String english(Kind kind) {
    return switch (kind) {
      case PLAN -> "draft plan";
      case TASK -> "task";
      case REPORT -> "report";
    };
  }
}

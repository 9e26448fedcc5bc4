package vn.thac.notification.domain;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toSet;

import java.net.URLEncoder;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import vn.thac.notification.domain.Subject.Kind;

/** Where at the portal a reader finds what a letter is about. */
final class WhereTo {

  private static final String PLANS = "/plans";

  private WhereTo() {}

  static String plan(String id) {
    return PLANS + "/" + URLEncoder.encode(id, UTF_8);
  }

  /** One by itself, several that are the same thing in several units by their plan. */
  static String subjects(List<Subject> same) {
    Subject first = same.getFirst();
    if (same.size() == 1) {
      return first.page();
    }
    return first.kind() == Kind.REPORT ? "/reports?view=below" : plan(first.rootPlanId());
  }

  /** The one thing, else the plan that gave it, else the list of one's work where it begins. */
  static String letter(Urgency first, Collection<Entry> entries, Collection<Letter.Line> lines) {
    Set<String> links = lines.stream().map(Letter.Line::link).collect(toSet());
    if (links.size() == 1) {
      return links.iterator().next();
    }
    return switch (first) {
      case RETURNED -> "/#returned";
      case OVERDUE -> "/#overdue";
      case TODAY, SOON -> "/#thisWeek";
      case BELOW -> plans(entries);
      case ASSIGNED -> plans(entries);
    };
  }

  private static String plans(Collection<Entry> entries) {
    Set<String> plans =
        entries.stream()
            .map(entry -> entry.told() instanceof Told.Assigned work ? work.planId() : "")
            .collect(toSet());
    Set<String> roots = entries.stream().map(entry -> entry.told().rootPlanId()).collect(toSet());
    if (plans.size() == 1 && !plans.contains("")) {
      return plan(plans.iterator().next());
    }
    return roots.size() == 1 ? plan(roots.iterator().next()) : PLANS;
  }
}

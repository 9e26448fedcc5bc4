package vn.thac.trial.mainjob;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What issuing a plan must bring about, counted from the tree and from what the plan says, and from
 * nothing the platform has made. It is the regulation written a second time, as sets of names.
 *
 * @param plans the places whose committee gets a sub-plan
 * @param tasks "place of the plan / activity / unit"
 * @param reports "unit / period"
 */
public record Expected(Set<String> plans, Set<String> tasks, Set<String> reports) {

  /**
   * What is read off the plan by eye.
   *
   * @param everywhere activities led by "các sở, ban, ngành" and "UBND các huyện, thành phố"
   * @param named activities led by so many named offices of the province
   * @param periods of the reporting regime that binds offices and committees
   */
  public record PlanFacts(
      Set<String> everywhere, java.util.Map<String, Integer> named, Set<String> periods) {}

  public static Expected of(Tree tree, PlanFacts plan) {
    Expected expected = new Expected(new TreeSet<>(), new TreeSet<>(), new TreeSet<>());
    plan.named()
        .forEach(
            (ref, leads) -> {
              for (int i = 1; i <= leads; i++) {
                expected.tasks.add(tree.root() + "/" + ref + "/named-" + i);
              }
            });
    for (String period : plan.periods()) {
      expected.reports.add(tree.root() + "/" + period);
    }
    hand(tree, plan, tree.root(), expected);
    return expected;
  }

  /**
   * One place's plan: its offices and the committees below it lead; each of those goes on below.
   * Whoever was charged from above has that already, and its Văn phòng does it: no second task.
   */
  private static void hand(Tree tree, PlanFacts plan, String place, Expected expected) {
    Set<String> asked = new TreeSet<>(tree.offices(place));
    asked.addAll(tree.below(place));
    Set<String> leads = new TreeSet<>(asked);
    if (!place.equals(tree.root())) {
      leads.remove(tree.chancery(place));
    }
    for (String ref : plan.everywhere()) {
      leads.forEach(unit -> expected.tasks.add(place + "/" + ref + "/" + unit));
    }
    if (!tree.isLeaf(place)) {
      for (String period : plan.periods()) {
        asked.forEach(unit -> expected.reports.add(unit + "/" + period));
      }
    }
    for (String child : tree.below(place)) {
      expected.plans.add(child);
      hand(tree, plan, child, expected);
    }
  }

  /** The tasks, those of a named office without telling which of several it is. */
  List<String> namedTasks() {
    return tasks.stream().map(task -> task.replaceAll("named-\\d+", "named")).toList();
  }

  public int deadlines() {
    return plans.size() + tasks.size() + reports.size();
  }
}

package vn.thac.trial.mainjob;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/** Has the units below hand in their reports, and knows what the province has to add up. */
final class HandedIn {

  private final Office office;
  private final Tree tree;
  private final PlanCase plan;
  private final Map<String, Integer> sums = new TreeMap<>();
  private final Set<String> silent = new TreeSet<>();

  HandedIn(Office office, Tree tree, PlanCase plan) {
    this.office = office;
    this.tree = tree;
    this.plan = plan;
  }

  /** What may go wrong is done meanwhile. */
  interface Meanwhile {
    void happens() throws Exception;
  }

  /** All communes but two, each with a figure of its own. */
  void byCommunes(Meanwhile half) throws Exception {
    List<String> communes = tree.places().stream().filter(tree::isLeaf).sorted().toList();
    silent.addAll(communes.subList(0, 2));
    String figure = plan.figure();
    int value = 1;
    for (String commune : communes) {
      if (!silent.contains(commune)) {
        office.handIn(commune, plan.period(), Map.of(figure, value));
        sums.merge(figure, value, Integer::sum);
        value = value % 7 + 1;
      }
      if (commune.equals(communes.get(communes.size() / 2))) {
        half.happens();
      }
    }
  }

  /** All districts; their offices, and the province's, stay silent. */
  void byDistricts() {
    for (String district : tree.below(tree.root())) {
      office.handIn(district, plan.period(), Map.of(plan.figure(), 0));
      silent.addAll(tree.offices(district));
    }
    silent.addAll(tree.offices(tree.root()));
  }

  Map<String, Integer> sums() {
    return sums;
  }

  Set<String> silent() {
    return silent;
  }

  /** Where the province adds up something else, or others are silent. */
  List<String> differences() {
    Map<String, Integer> found = new TreeMap<>();
    for (JsonNode one : office.consolidated(tree.root(), plan.period()).get("figures")) {
      if (sums.containsKey(one.get("ref").asString())) {
        found.put(one.get("ref").asString(), one.path("total").asInt(0));
      }
    }
    Differences differences = new Differences();
    differences.same("sums", found.entrySet(), sums.entrySet());
    differences.same("who is silent", office.silent(tree.root(), plan.period()), silent);
    return differences.sentences();
  }
}

package vn.thac.task.application;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thac.task.domain.PlanText;

/** What tests know of plans and units; units of 75 and 734 are known from the start. */
final class InMemoryPlans implements PlanVersions, PlanTexts, Units {

  private final Map<String, Long> versions = new HashMap<>();
  private final Map<String, Integer> revisions = new HashMap<>();
  private final Map<String, PlanText> texts = new HashMap<>();
  private final Set<String> places = new HashSet<>(Set.of("75", "734"));

  void learn(String place) {
    places.add(place);
  }

  @Override
  public Map<String, Integer> advance(Collection<? extends PlanNews> news) {
    Map<String, Integer> current = new HashMap<>();
    for (PlanNews next : news) {
      if (versions.merge(next.planId(), next.version(), Math::max) == next.version()) {
        if (next instanceof PlanNews.Issued issued) {
          revisions.put(next.planId(), issued.revision());
        }
        current.put(next.planId(), revisions.getOrDefault(next.planId(), 0));
      }
    }
    return current;
  }

  @Override
  public void remember(List<PlanText> heard) {
    heard.forEach(
        text -> texts.merge(text.rootPlanId(), text, (a, b) -> a.version() < b.version() ? b : a));
  }

  @Override
  public Map<String, PlanText> of(Collection<String> rootPlanIds) {
    return Map.copyOf(texts);
  }

  @Override
  public Map<String, Unit> require(Collection<String> codes) {
    Map<String, Unit> found = new HashMap<>();
    for (String code : codes) {
      String place = code.split("\\.")[0];
      if (!places.contains(place)) {
        throw new IllegalStateException("unit " + code + " is not known yet");
      }
      String placePath = place.equals("75") ? "/75" : "/75/" + place;
      String path = code.equals(place) ? placePath : placePath + "/" + code;
      found.put(code, new Unit(code, path, place, placePath, "PROVINCE"));
    }
    return found;
  }
}

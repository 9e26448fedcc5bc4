package vn.thac.directory.domain.addressing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.FoldedText;
import vn.thac.directory.domain.Level;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.PlaceName;

/** By which names the units in and beneath one place can be called from there. */
final class UnitNames {

  private static final int MOST_SUGGESTIONS = 3;
  private static final double ALIKE = 0.34;

  private record Known(String unit, Set<String> words) {}

  private final Map<String, Set<String>> own = new HashMap<>();
  private final Map<String, Set<String>> beneath = new HashMap<>();
  private final List<Known> near = new ArrayList<>();

  UnitNames(Directory directory, Place issuer) {
    PlaceName name = issuer.parsedName();
    for (OrgUnit unit : issuer.units()) {
      for (String called : names(unit)) {
        String folded = FoldedText.of(called);
        for (String tail : List.of("", name.type(), name.full(), name.own())) {
          add(own, FoldedText.of(folded + " " + tail), unit);
        }
        near.add(new Known(unit.code(), words(folded)));
      }
    }
    add(own, "ubnd " + FoldedText.of(name.type()), issuer.committee());
    for (Place child : directory.below(issuer.code())) {
      near.add(new Known(child.code(), words(FoldedText.of(child.committee().name()))));
      for (OrgUnit unit : child.units()) {
        names(unit).forEach(called -> addBelow(called + " " + child.name(), unit));
      }
    }
    for (Level level : Level.values()) {
      for (Place place : directory.beneath(issuer.code(), level)) {
        addBelow(place.committee().name(), place.committee());
        addBelow(place.name(), place.committee());
      }
    }
  }

  private static List<String> names(OrgUnit unit) {
    List<String> names = new ArrayList<>(unit.aliases());
    names.add(unit.name());
    return names;
  }

  private void addBelow(String called, OrgUnit unit) {
    add(beneath, FoldedText.of(called), unit);
  }

  private static void add(Map<String, Set<String>> index, String name, OrgUnit unit) {
    index.computeIfAbsent(name, any -> new HashSet<>()).add(unit.code());
  }

  /** The units called so; the issuer's own come before those beneath it. */
  Set<String> called(String folded) {
    Set<String> mine = own.getOrDefault(folded, Set.of());
    return mine.isEmpty() ? beneath.getOrDefault(folded, Set.of()) : mine;
  }

  /** The nearby units whose names share most words with this one. */
  List<String> like(String folded) {
    Set<String> asked = words(folded);
    Map<String, Double> best = new HashMap<>();
    near.forEach(
        known -> best.merge(known.unit(), alike(asked, known.words()), (a, b) -> a > b ? a : b));
    return best.entrySet().stream()
        .filter(entry -> entry.getValue() >= ALIKE)
        .sorted(
            Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey()))
        .limit(MOST_SUGGESTIONS)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static Set<String> words(String folded) {
    return new HashSet<>(Arrays.asList(folded.split(" ")));
  }

  private static double alike(Set<String> one, Set<String> other) {
    Set<String> both = new HashSet<>(one);
    both.retainAll(other);
    return (double) both.size() / (one.size() + other.size() - both.size());
  }
}

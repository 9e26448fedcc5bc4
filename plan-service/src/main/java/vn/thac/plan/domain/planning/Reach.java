package vn.thac.plan.domain.planning;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.addressing.Addressees;
import vn.thac.directory.domain.addressing.Party;

/** Which units some parties hit, by the place directly below the issuer that they lie in. */
final class Reach {

  private final Map<String, Set<String>> byChild = new HashMap<>();

  Reach(Directory directory, Place issuer, List<Party> parties) {
    for (String unit : new Addressees(directory, issuer).all(parties)) {
      directory
          .place(OrgUnit.placeOf(unit))
          .flatMap(place -> directory.stepTowards(issuer, place))
          .ifPresent(
              step -> byChild.computeIfAbsent(step.code(), any -> new HashSet<>()).add(unit));
    }
  }

  /** Whether the child's committee or anything beneath it is hit. */
  boolean touches(Place child) {
    return byChild.containsKey(child.code());
  }

  /** Whether the child's committee itself is hit. */
  boolean hits(Place child) {
    return byChild.getOrDefault(child.code(), Set.of()).contains(child.code());
  }
}

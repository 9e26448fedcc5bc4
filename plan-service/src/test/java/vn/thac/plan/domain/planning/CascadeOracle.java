package vn.thac.plan.domain.planning;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Level;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.UnitKind;
import vn.thac.directory.domain.addressing.Selector;

/**
 * The cascade told a second time, order by order and by paths alone: who has a task under whose
 * plan.
 */
final class CascadeOracle {

  private final Directory directory;
  private final Set<String> tasks = new TreeSet<>();
  private final Set<String> plans = new TreeSet<>(Set.of("99"));

  CascadeOracle(Directory directory) {
    this.directory = directory;
  }

  Set<String> tasks() {
    return tasks;
  }

  Set<String> plans() {
    return plans;
  }

  void order(String issuer, String ref, List<Selector> selectors) {
    order(issuer, ref, selectors, false);
  }

  /**
   * @param charged the issuer has a task of it from above, which its Văn phòng does
   */
  private void order(String issuer, String ref, List<Selector> selectors, boolean charged) {
    Place place = directory.place(issuer).orElseThrow();
    Set<String> hit = new TreeSet<>();
    selectors.forEach(selector -> hit.addAll(hit(place, selector)));
    String chancery = issuer + ".VP";
    for (String unit : hit) {
      if (charged && unit.equals(chancery) && !selectors.contains(new Selector.Named(chancery))) {
        continue;
      }
      Place of = directory.place(unit.split("\\.")[0]).orElseThrow();
      if (of.code().equals(issuer) || (issuer.equals(of.parent()) && !unit.contains("."))) {
        tasks.add(issuer + " " + ref + " " + unit);
      }
    }
    for (Place child : directory.places()) {
      if (!issuer.equals(child.parent())) {
        continue;
      }
      boolean leads = hit.contains(child.code());
      boolean beneath =
          hit.stream()
              .map(unit -> directory.unit(unit).orElseThrow().path())
              .anyMatch(path -> path.startsWith(child.path() + "/"));
      if (leads || beneath) {
        plans.add(child.code());
        order(child.code(), ref, below(place, child, selectors, leads), leads);
      }
    }
  }

  private List<Selector> below(Place place, Place child, List<Selector> selectors, boolean leads) {
    List<Selector> there = new ArrayList<>();
    for (Selector selector : selectors) {
      switch (selector) {
        case Selector.OfLevel(Level level, var types) when level.isBelow(child.level()) ->
            there.add(selector);
        case Selector.OfLevel(Level level, var types) when leads && level == child.level() -> {
          if (selectors.contains(new Selector.Offices())) {
            there.add(new Selector.Below()); // all that is below the issuer, and so all below it
          }
        }
        case Selector.Named(String unit) when isBeneath(unit, child) -> there.add(selector);
        case Selector.Named(String unit) when leads && isOfficeOf(unit, place) ->
            child.units().stream()
                .filter(own -> own.line() != null)
                .filter(own -> own.line().equals(directory.unit(unit).orElseThrow().line()))
                .forEach(own -> there.add(new Selector.Named(own.code())));
        case Selector.Offices _, Selector.Below _ when leads -> there.add(selector);
        default -> {}
      }
    }
    return there;
  }

  private boolean isBeneath(String unit, Place child) {
    return directory.unit(unit).orElseThrow().path().startsWith(child.path() + "/");
  }

  private boolean isOfficeOf(String unit, Place place) {
    return unit.startsWith(place.code() + ".");
  }

  private Set<String> hit(Place place, Selector selector) {
    Set<String> hit = new TreeSet<>();
    switch (selector) {
      case Selector.Offices _ ->
          place.units().stream()
              .filter(unit -> unit.kind() == UnitKind.OFFICE)
              .map(OrgUnit::code)
              .forEach(hit::add);
      case Selector.Below _ ->
          directory.places().stream()
              .filter(other -> place.code().equals(other.parent()))
              .map(Place::code)
              .forEach(hit::add);
      case Selector.OfLevel(Level level, var types) ->
          directory.places().stream()
              .filter(other -> other.level() == level)
              .filter(other -> other.path().startsWith(place.path() + "/"))
              .map(Place::code)
              .forEach(hit::add);
      case Selector.Named(String unit) -> hit.add(unit);
      default -> throw new AssertionError("not among the orders: " + selector);
    }
    return hit;
  }
}

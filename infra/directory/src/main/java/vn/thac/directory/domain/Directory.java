package vn.thac.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** All places and units at one moment, held in memory; a nation is some 11,000 places. */
public final class Directory {

  private final Map<String, Place> places;
  private final Map<String, List<Place>> below = new HashMap<>();
  private final NavigableSet<LocalDate> ends = new TreeSet<>();
  private final Map<LocalDate, Directory> afterEnds = new ConcurrentHashMap<>();

  private Directory(Map<String, Place> places) {
    this.places = places;
    places.values().stream()
        .sorted(Comparator.comparing(Place::code))
        .forEach(
            place -> {
              if (place.parent() != null) {
                below.computeIfAbsent(place.parent(), any -> new ArrayList<>()).add(place);
              }
              place.units().stream()
                  .flatMap(unit -> Stream.ofNullable(unit.until()))
                  .forEach(ends::add);
            });
  }

  /** As it stands on a day: without the offices that are closed by then. */
  public Directory on(LocalDate day) {
    LocalDate last = ends.lower(day); // between two ends it is the same directory
    return last == null
        ? this
        : afterEnds.computeIfAbsent(
            last,
            end -> of(places.values().stream().map(place -> place.on(end.plusDays(1))).toList()));
  }

  public static Directory of(Collection<Place> places) {
    Map<String, Place> byCode = HashMap.newHashMap(places.size());
    places.forEach(place -> byCode.put(place.code(), place));
    return new Directory(byCode);
  }

  public Collection<Place> places() {
    return places.values();
  }

  public Optional<Place> place(String code) {
    return Optional.ofNullable(places.get(code));
  }

  public Optional<OrgUnit> unit(String code) {
    return place(OrgUnit.placeOf(code)).flatMap(place -> place.unit(code));
  }

  /** The places directly below, in the order of their codes. */
  public List<Place> below(String place) {
    return List.copyOf(below.getOrDefault(place, List.of()));
  }

  /** Every place of a level beneath the given one, however deep, in the order of the tree. */
  public List<Place> beneath(String place, Level level) {
    List<Place> found = new ArrayList<>();
    collect(place, level, found);
    return found;
  }

  private void collect(String place, Level level, List<Place> found) {
    for (Place child : below(place)) {
      if (child.level() == level) {
        found.add(child);
      } else {
        collect(child.code(), level, found);
      }
    }
  }

  /** How many levels under this place have places of their own below them. */
  public int consolidatingLevelsBelow(String place) {
    return below(place).stream()
        .filter(child -> below.containsKey(child.code()))
        .mapToInt(child -> 1 + consolidatingLevelsBelow(child.code()))
        .max()
        .orElse(0);
  }

  /** The place directly below {@code ancestor} on the way down to {@code place}, if it is one. */
  public Optional<Place> stepTowards(Place ancestor, Place place) {
    Place step = place;
    while (step.parent() != null && !step.parent().equals(ancestor.code())) {
      Place above = places.get(step.parent());
      if (above == null) {
        return Optional.empty();
      }
      step = above;
    }
    return step.parent() == null ? Optional.empty() : Optional.of(step);
  }
}

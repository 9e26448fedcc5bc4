package vn.thac.directory.domain.addressing;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.Level;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.UnitKind;

/**
 * The units that selectors hit from one place. A plan deals with its own units and the committees
 * directly below; what lies deeper is passed on to the place it lies beneath.
 */
public final class Addressees {

  private final Directory directory;
  private final Place issuer;

  public Addressees(Directory directory, Place issuer) {
    this.directory = directory;
    this.issuer = issuer;
  }

  /** Every unit hit, however deep, each once and in order. */
  public Set<String> all(Collection<Party> parties) {
    Set<String> hit = new LinkedHashSet<>();
    parties.forEach(party -> party.selectors().forEach(selector -> hit.addAll(hitBy(selector))));
    return hit;
  }

  /** Only those this level deals with itself. */
  public List<String> near(Collection<Party> parties) {
    return all(parties).stream().filter(this::isNear).toList();
  }

  /** The units one selector hits; those that are not there or not beneath are in it too. */
  public List<String> hitBy(Selector selector) {
    return switch (selector) {
      case Selector.Offices() -> issuer.offices().stream().map(OrgUnit::code).toList();
      case Selector.Below() -> codes(directory.below(issuer.code()));
      case Selector.OfLevel(Level level, Set<String> types) ->
          codes(
              directory.beneath(issuer.code(), level).stream()
                  .filter(place -> types.isEmpty() || types.contains(place.parsedName().type()))
                  .toList());
      case Selector.Named(String unit) -> List.of(unit);
      case Selector.Related _, Selector.Either _, Selector.Unresolved _ -> List.of();
    };
  }

  /** Places of the level a phrase lists types of, whose type it leaves out. */
  public List<Place> leftOutBy(Selector selector) {
    return selector instanceof Selector.OfLevel(Level level, Set<String> types) && !types.isEmpty()
        ? directory.beneath(issuer.code(), level).stream()
            .filter(place -> !types.contains(place.parsedName().type()))
            .toList()
        : List.of();
  }

  /** Whether the unit is the issuer's own or a committee directly below. */
  public boolean isNear(String unit) {
    Optional<Place> place = directory.place(OrgUnit.placeOf(unit));
    return place.isPresent()
        && (place.get().code().equals(issuer.code())
            || (issuer.code().equals(place.get().parent())
                && place.get().unit(unit).stream()
                    .anyMatch(found -> found.kind() == UnitKind.COMMITTEE)));
  }

  /** Whether the unit exists and is the issuer's own or somewhere beneath it. */
  public boolean reaches(String unit) {
    return directory.unit(unit).isPresent()
        && directory.place(OrgUnit.placeOf(unit)).orElseThrow().isWithin(issuer);
  }

  private static List<String> codes(List<Place> places) {
    return places.stream().map(Place::code).toList();
  }
}

package vn.thac.directory.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A place of the administrative tree with its committee, offices and officers: what is told to the
 * other services as one.
 *
 * @param parent the code of the place above, absent at the top
 * @param path the codes from the top down to this place, such as {@code /75/734}
 * @param units the committee first
 * @param version 0 until it is stored, then counted up with every change
 */
public record Place(
    String code,
    @Nullable String parent,
    Level level,
    String name,
    String path,
    List<OrgUnit> units,
    List<Officer> officers,
    long version) {

  public Place {
    units = List.copyOf(units);
    officers = List.copyOf(officers);
  }

  /** The people's committee, whose code is the place's. */
  public OrgUnit committee() {
    return units.getFirst();
  }

  public Optional<OrgUnit> unit(String unitCode) {
    return units.stream().filter(unit -> unit.code().equals(unitCode)).findFirst();
  }

  public PlaceName parsedName() {
    return PlaceName.of(name, level);
  }

  /** Every unit that "các sở, ban, ngành" or "các phòng, ban" means here. */
  public List<OrgUnit> offices() {
    return units.stream().filter(unit -> unit.kind() == UnitKind.OFFICE).toList();
  }

  /** The office that takes what is addressed to nobody else; the committee where there is none. */
  public OrgUnit focal() {
    return units.stream().filter(OrgUnit::focal).findFirst().orElse(committee());
  }

  /** The unit here that does what the given unit of another level does. */
  public Optional<OrgUnit> counterpartOf(OrgUnit other) {
    return units.stream()
        .filter(unit -> unit.line() != null && unit.line().equals(other.line()))
        .findFirst();
  }

  /** Whether this place is the other or lies somewhere beneath it. */
  public boolean isWithin(Place other) {
    return path.equals(other.path()) || path.startsWith(other.path() + "/");
  }

  /** As it stands on a day: without the offices that are closed by then. */
  Place on(LocalDate day) {
    return units.stream().allMatch(unit -> unit.isThereOn(day))
        ? this
        : new Place(
            code,
            parent,
            level,
            name,
            path,
            units.stream().filter(unit -> unit.isThereOn(day)).toList(),
            officers,
            version);
  }

  Place with(List<Officer> appointed) {
    return new Place(code, parent, level, name, path, units, appointed, version);
  }

  /**
   * With an office that only this place has, after the others; it stands in no professional line.
   */
  public Place founding(String name, UnitKind kind) {
    List<OrgUnit> all = new ArrayList<>(units);
    all.add(FoundedOffice.in(this, name, kind));
    return new Place(code, parent, level, this.name, path, all, officers, version);
  }

  /** The offices that only this place has, by whichever of its names it goes. */
  List<OrgUnit> founded() {
    return units.stream().filter(FoundedOffice::is).toList();
  }

  /** The same place as it will be stored next. */
  public Place nextVersion() {
    return new Place(code, parent, level, name, path, units, officers, version + 1);
  }

  /** Whether both say the same, whatever their versions. */
  boolean saysTheSameAs(Place other) {
    return equals(
        new Place(
            other.code,
            other.parent,
            other.level,
            other.name,
            other.path,
            other.units,
            other.officers,
            version));
  }
}

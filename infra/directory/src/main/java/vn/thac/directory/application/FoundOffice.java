package vn.thac.directory.application;

import java.util.ArrayList;
import java.util.List;
import vn.thac.directory.domain.Directory;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Place;
import vn.thac.directory.domain.Refusal;
import vn.thac.directory.domain.UnitKind;
import vn.thac.directory.domain.addressing.AgencyPhrases;
import vn.thac.directory.domain.addressing.Selector;

/** Somebody writes an office into the directory that only their place has. */
public class FoundOffice {

  private static final int MOST_UNITS = 300;

  private final Places places;

  public FoundOffice(Places places) {
    this.places = places;
  }

  /** What became of it. */
  public sealed interface Outcome {

    /** Plans of this place, and of those below it, mean this unit by that name. */
    record There(Place place, OrgUnit unit, boolean byThis) implements Outcome {}

    record Refused(Refusal reason) implements Outcome {}
  }

  /**
   * The unit that plans of the place mean by this name: the one they mean already, or a new one.
   *
   * @param kind OFFICE where "các sở, ban, ngành" means it as well, ORGANISATION where it is named
   *     one by one
   * @throws DirectoryHasMovedOn where somebody changed the place at the same time
   */
  public Outcome found(Place place, String name, UnitKind kind) {
    Directory directory = places.directory();
    List<Selector> meant = new AgencyPhrases(directory, place).read(name);
    if (meant.size() == 1 && meant.getFirst() instanceof Selector.Named(String code)) {
      return place
          .unit(code)
          .<Outcome>map(unit -> new Outcome.There(place, unit, false))
          .orElseGet(() -> meansOthers(name));
    }
    if (meant.stream().noneMatch(Selector.Unresolved.class::isInstance)) {
      return meansOthers(name);
    }
    if (place.units().size() >= MOST_UNITS) {
      return new Outcome.Refused(
          new Refusal(
              "office.too-many",
              "/place",
              "%s đã có %d đơn vị trong danh mục; không thêm được nữa."
                  .formatted(place.name(), place.units().size()),
              "This place has %d units in the directory and takes no more."
                  .formatted(place.units().size())));
    }
    Place with = place.founding(name, kind);
    OrgUnit unit = with.units().getLast();
    if (!new AgencyPhrases(besides(directory, with), with)
        .read(name)
        .equals(List.of(new Selector.Named(unit.code())))) {
      return new Outcome.Refused(
          new Refusal(
              "office.not-one-name",
              "/name",
              "“%s” không đọc được là tên một đơn vị; hãy ghi tên đầy đủ của một đơn vị."
                  .formatted(name),
              "\"%s\" does not read as the name of one unit; write the full name of one."
                  .formatted(name)));
    }
    places.save(List.of(with.nextVersion()));
    return new Outcome.There(with, unit, true);
  }

  private static Directory besides(Directory directory, Place with) {
    List<Place> all = new ArrayList<>(directory.places());
    all.removeIf(place -> place.code().equals(with.code()));
    all.add(with);
    return Directory.of(all);
  }

  private static Outcome meansOthers(String name) {
    return new Outcome.Refused(
        new Refusal(
            "office.means-others",
            "/name",
            "“%s” đã chỉ đơn vị khác trong danh mục; hãy ghi tên riêng của cơ quan này."
                .formatted(name),
            "\"%s\" means other units of the directory already; write this office's own name."
                .formatted(name)));
  }
}

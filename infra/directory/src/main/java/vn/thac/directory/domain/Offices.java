package vn.thac.directory.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which offices a place of each level has. */
public final class Offices {

  /** By this others know the office that does the work of its committee. */
  private static final String CHANCERY = "CHANCERY";

  private final Map<Level, List<OfficeTemplate>> templates;

  public Offices(Map<Level, List<OfficeTemplate>> templates) {
    this.templates = Map.copyOf(templates);
    this.templates.forEach(Offices::requireDistinct);
  }

  private static void requireDistinct(Level level, List<OfficeTemplate> offices) {
    Set<String> seen = new HashSet<>();
    for (OfficeTemplate office : offices) {
      if (!seen.add(office.letters())) {
        throw new IllegalArgumentException(level + " has two offices called " + office.letters());
      }
    }
    if (offices.stream().filter(OfficeTemplate::focal).count() > 1) {
      throw new IllegalArgumentException(level + " has more than one focal office");
    }
    if (offices.stream().anyMatch(office -> office.focal() != CHANCERY.equals(office.line()))) {
      throw new IllegalArgumentException(
          level + " needs the line " + CHANCERY + " for its focal office and for no other");
    }
  }

  /** The committee of a place, and its offices after it. */
  List<OrgUnit> unitsOf(String code, Level level, String name, String path) {
    PlaceName parsed = PlaceName.of(name, level);
    List<OrgUnit> units = new ArrayList<>();
    units.add(
        new OrgUnit(
            code, UnitKind.COMMITTEE, null, false, "UBND " + parsed.full(), List.of(), path, null));
    templates
        .getOrDefault(level, List.of())
        .forEach(office -> units.add(office.in(code, path, parsed)));
    return units;
  }
}

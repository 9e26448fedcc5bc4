package vn.thac.plan.adapter.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.thac.plan.domain.directory.Level;
import vn.thac.plan.domain.directory.Officer;
import vn.thac.plan.domain.directory.OrgUnit;
import vn.thac.plan.domain.directory.Place;

/** A place as stored, with its units and officers in it. */
record PlaceDocument(
    @Id String id,
    long version,
    @Nullable String parent,
    Level level,
    String name,
    String path,
    List<OrgUnit> units,
    List<Officer> officers) {

  static final String COLLECTION = "places";

  static PlaceDocument of(Place place) {
    return new PlaceDocument(
        place.code(),
        place.version(),
        place.parent(),
        place.level(),
        place.name(),
        place.path(),
        place.units(),
        place.officers());
  }

  Place place() {
    return new Place(id, parent, level, name, path, units, officers, version);
  }
}

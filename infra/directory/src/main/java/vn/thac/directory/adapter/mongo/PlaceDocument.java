package vn.thac.directory.adapter.mongo;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import vn.thac.directory.domain.Level;
import vn.thac.directory.domain.Officer;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Place;

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

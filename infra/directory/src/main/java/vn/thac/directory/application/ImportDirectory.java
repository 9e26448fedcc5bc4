package vn.thac.directory.application;

import java.util.List;
import vn.thac.directory.domain.Imported;
import vn.thac.directory.domain.OfficerRow;
import vn.thac.directory.domain.OfficersImport;
import vn.thac.directory.domain.PlaceRow;
import vn.thac.directory.domain.PlacesImport;

/** An administrator brings the directory up to date with a file. */
public class ImportDirectory {

  private final Places places;
  private final PlacesImport placesImport;

  public ImportDirectory(Places places, PlacesImport placesImport) {
    this.places = places;
    this.placesImport = placesImport;
  }

  /** Takes a file of places, whole or not at all. */
  public Imported places(List<PlaceRow> rows) {
    return kept(placesImport.into(places.directory(), rows));
  }

  /** Takes a file of officers, whole or not at all. */
  public Imported officers(List<OfficerRow> rows) {
    return kept(OfficersImport.into(places.directory(), rows));
  }

  private Imported kept(Imported imported) {
    if (!imported.changed().isEmpty()) {
      places.save(imported.changed());
    }
    return imported;
  }
}

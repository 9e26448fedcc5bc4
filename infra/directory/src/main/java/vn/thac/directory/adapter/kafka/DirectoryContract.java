package vn.thac.directory.adapter.kafka;

import vn.thac.contracts.PlaceRegisteredV1;
import vn.thac.directory.domain.Officer;
import vn.thac.directory.domain.OrgUnit;
import vn.thac.directory.domain.Place;

/** The only place where a place becomes a message for others. */
public final class DirectoryContract {

  private DirectoryContract() {}

  /** The wire form of a place as it now stands. */
  public static PlaceRegisteredV1 toWire(Place place) {
    return new PlaceRegisteredV1(
        place.code(),
        place.version(),
        place.parent(),
        place.level().name(),
        place.name(),
        place.path(),
        place.units().stream().map(DirectoryContract::unit).toList(),
        place.officers().stream().map(DirectoryContract::officer).toList());
  }

  private static PlaceRegisteredV1.Unit unit(OrgUnit unit) {
    return new PlaceRegisteredV1.Unit(
        unit.code(), unit.kind().name(), unit.line(), unit.name(), unit.aliases(), unit.path());
  }

  private static PlaceRegisteredV1.Officer officer(Officer officer) {
    return new PlaceRegisteredV1.Officer(
        officer.login(),
        officer.name(),
        officer.email(),
        officer.posts().stream()
            .map(post -> new PlaceRegisteredV1.Post(post.unit(), post.role().name(), post.title()))
            .toList());
  }
}

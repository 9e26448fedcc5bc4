package vn.thac.plan.domain.planning;

import vn.thac.directory.domain.Level;
import vn.thac.directory.domain.Place;

/** The people's committee that issues a plan. */
public record Issuer(String unit, String path, Level level) {

  public static Issuer of(Place place) {
    return new Issuer(place.code(), place.path(), place.level());
  }
}

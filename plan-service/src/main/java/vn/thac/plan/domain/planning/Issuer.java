package vn.thac.plan.domain.planning;

import vn.thac.plan.domain.directory.Level;
import vn.thac.plan.domain.directory.Place;

/** The people's committee that issues a plan. */
public record Issuer(String unit, String path, Level level) {

  public static Issuer of(Place place) {
    return new Issuer(place.code(), place.path(), place.level());
  }
}

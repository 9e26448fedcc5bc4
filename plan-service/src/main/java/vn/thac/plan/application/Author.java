package vn.thac.plan.application;

import java.util.List;
import vn.thac.directory.domain.Place;

/**
 * Whoever writes down a plan.
 *
 * @param places the places of their own that they may draft for
 */
public record Author(List<Place> places) {

  public Author {
    places = List.copyOf(places);
  }
}

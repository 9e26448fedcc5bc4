package vn.thac.task.application;

import java.util.Collection;
import java.util.Map;

/** The units of the directory, as far as this service has heard of them. */
public interface Units {

  /**
   * The units of these codes.
   *
   * @throws RuntimeException where one has not been heard of yet; then everything is asked again
   */
  Map<String, Unit> require(Collection<String> codes);

  /**
   * @param path the unit's path
   * @param place the code of its place
   * @param placePath the place's path
   * @param level the place's level
   */
  record Unit(String code, String path, String place, String placePath, String level) {}
}

package vn.thac.contracts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place of the administrative tree as it now stands: its people's committee, its offices and
 * their officers. Told again, whole and with a higher version, whenever any of it changes.
 *
 * @param place the national code of the place, also the code of its people's committee
 * @param parent the code of the place above, absent at the top
 * @param level CENTRAL, PROVINCE, DISTRICT or COMMUNE
 * @param name the place's own name, such as "Huyện Tân Phú"
 * @param path the codes from the top down to this place, such as {@code /75/734}
 * @param units the committee first, then its offices, organisations and posts
 * @param officers people with at least one post in one of the units
 */
public record PlaceRegisteredV1(
    String place,
    long version,
    @Nullable String parent,
    String level,
    String name,
    String path,
    List<Unit> units,
    List<Officer> officers)
    implements Event {

  /**
   * @param kind COMMITTEE, OFFICE, ORGANISATION or POST
   * @param line the professional line shared by its counterparts on other levels, such as
   *     HOME_AFFAIRS; the office of the line CHANCERY does the work of its committee
   * @param path the place's path, and below it the unit's own code unless it is the committee
   */
  public record Unit(
      String code,
      String kind,
      @Nullable String line,
      String name,
      List<String> aliases,
      String path) {}

  /**
   * @param login the subject the identity provider knows this person by
   */
  public record Officer(String login, String name, String email, List<Post> posts) {}

  /**
   * @param role LEADER, COORDINATOR, OFFICER, INSPECTOR or ADMINISTRATOR
   */
  public record Post(String unit, String role, String title) {}

  @Override
  public String key() {
    return place;
  }
}

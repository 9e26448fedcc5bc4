package vn.thac.directory.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An office that every place of a level has, until someone says otherwise.
 *
 * @param letters what follows the place's code and a dot, such as {@code SNV}
 * @param name may hold {@code [place]} (Minh Họa), {@code [type]} (tỉnh) and {@code [full]} (tỉnh
 *     Minh Họa), as may the aliases
 * @param until its last day, where it has been merged or closed
 */
public record OfficeTemplate(
    String letters,
    UnitKind kind,
    @Nullable String line,
    boolean focal,
    String name,
    List<String> aliases,
    @Nullable LocalDate until) {

  public OfficeTemplate {
    aliases = List.copyOf(aliases);
    if (kind == UnitKind.COMMITTEE || !letters.matches("\\p{Lu}[^.]*+")) {
      throw new IllegalArgumentException(
          "an office needs letters that begin with a capital, without a dot, and is no COMMITTEE: "
              + letters);
    }
  }

  OrgUnit in(String placeCode, String placePath, PlaceName place) {
    String code = placeCode + "." + letters;
    return new OrgUnit(
        code,
        kind,
        line,
        focal,
        filled(name, place),
        aliases.stream().map(alias -> filled(alias, place)).toList(),
        placePath + "/" + code,
        until);
  }

  private static String filled(String pattern, PlaceName place) {
    return pattern
        .replace("[place]", place.own())
        .replace("[type]", place.type())
        .replace("[full]", place.full());
  }
}

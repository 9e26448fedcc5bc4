package vn.thac.directory.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A people's committee, an office or organisation of its place, or a post.
 *
 * @param code the place's code, and for all but the committee a dot and the office's own letters
 * @param line the professional line shared with its counterparts on other levels
 * @param focal the office that takes what is addressed to nobody else
 * @param path the place's path, and below it the unit's own code unless it is the committee
 * @param until its last day, where it has been merged or closed
 */
public record OrgUnit(
    String code,
    UnitKind kind,
    @Nullable String line,
    boolean focal,
    String name,
    List<String> aliases,
    String path,
    @Nullable LocalDate until) {

  public OrgUnit {
    aliases = List.copyOf(aliases);
  }

  /** Whether it is there on that day. */
  public boolean isThereOn(LocalDate day) {
    return until == null || !until.isBefore(day);
  }

  /** The code of the place a unit belongs to. */
  public static String placeOf(String unit) {
    int dot = unit.indexOf('.');
    return dot < 0 ? unit : unit.substring(0, dot);
  }
}

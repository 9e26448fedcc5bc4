package vn.thac.access;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place as this service last heard of it.
 *
 * @param code also the code of its committee
 * @param level CENTRAL, PROVINCE, DISTRICT or COMMUNE
 */
public record PlaceCopy(
    String code,
    @Nullable String parent,
    String level,
    String name,
    String path,
    List<UnitCopy> units) {

  /** The people's committee, which every place has. */
  public UnitCopy committee() {
    return units.getFirst();
  }
}

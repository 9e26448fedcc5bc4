package vn.thac.directory.domain.addressing;

import java.util.List;
import java.util.Set;
import vn.thac.directory.domain.Level;

/** Whom an agency phrase means, seen from the place that issues the plan. */
public sealed interface Selector {

  /** "các sở, ban, ngành", "các phòng, ban": every unit of kind OFFICE of the issuer. */
  record Offices() implements Selector {}

  /** "các địa phương": the committees directly below the issuer, of whatever level. */
  record Below() implements Selector {}

  /**
   * "UBND cấp xã", "UBND các huyện, thành phố": the committees of one level beneath the issuer.
   *
   * @param types the types the phrase names, such as "huyện"; none where it names only the level
   */
  record OfLevel(Level level, Set<String> types) implements Selector {

    public OfLevel {
      types = Set.copyOf(types);
    }
  }

  /** One unit, by its name, an alias or its code. */
  record Named(String unit) implements Selector {}

  /** "… có liên quan": whoever the lead names later. */
  record Related() implements Selector {}

  /** "X hoặc Y": one of them, and the plan does not say which. */
  record Either() implements Selector {}

  /** A phrase nobody here understands, kept with the units it may mean. */
  record Unresolved(String phrase, List<String> suggestions) implements Selector {

    public Unresolved {
      suggestions = List.copyOf(suggestions);
    }
  }
}

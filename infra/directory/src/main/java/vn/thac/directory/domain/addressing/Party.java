package vn.thac.directory.domain.addressing;

import java.util.List;

/**
 * A phrase that names who leads, helps or reports.
 *
 * @param phrase as written; empty where a sub-plan derived it
 * @param selectors whom it means; empty until the plan is issued
 */
public record Party(String phrase, List<Selector> selectors) {

  public Party {
    selectors = List.copyOf(selectors);
  }

  /** As somebody wrote it; read again with the directory of the day whenever it matters. */
  public static Party written(String phrase) {
    return new Party(phrase, List.of());
  }

  public static Party derived(List<Selector> selectors) {
    return new Party("", selectors);
  }

  /** Whether it names this very unit, and not only a kind of units that it is one of. */
  public boolean names(String unit) {
    return selectors.contains(new Selector.Named(unit));
  }

  /** The selectors it was frozen with, or what the phrase means today. */
  public Party readBy(AgencyPhrases phrases) {
    return phrase.isEmpty() ? this : new Party(phrase, phrases.read(phrase));
  }
}

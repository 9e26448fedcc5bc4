package vn.thac.report.domain;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is known of the reports directly below one. */
public record Below(Map<String, Contribution> byUnit) {

  /** Nobody reports here. */
  public static final Below NOBODY = new Below(Map.of());

  public Below {
    byUnit = Collections.unmodifiableMap(new TreeMap<>(byUnit));
  }

  /** With the news in it; in whatever order and however often it comes, the newest stays. */
  public Below hears(Collection<FromBelow> news) {
    Map<String, Contribution> next = new TreeMap<>(byUnit);
    for (FromBelow told : news) {
      Contribution known = next.getOrDefault(told.unit(), Contribution.unheard(told.unit()));
      next.put(told.unit(), known.hears(told));
    }
    return new Below(next);
  }

  /** Those that still count. */
  public List<Contribution> contributions() {
    return byUnit.values().stream().filter(Contribution::counts).toList();
  }

  /** Everything below, any depth, as far as it has been told. */
  public Sums sums() {
    return contributions().stream().map(Contribution::sums).reduce(Sums.NONE, Sums::plus);
  }
}

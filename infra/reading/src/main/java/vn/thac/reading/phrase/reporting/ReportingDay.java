package vn.thac.reading.phrase.reporting;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * By which day reports are due.
 *
 * @param days every day that is written
 * @param forAll whether the days written are those of every period
 * @param elsewhere whether it is a day of another month than the last of the period
 */
public record ReportingDay(Set<Integer> days, boolean forAll, boolean elsewhere) {

  static final ReportingDay NONE = new ReportingDay(Set.of(), true, false);

  public ReportingDay {
    days = new TreeSet<>(days);
  }

  /** The one day, where it is one, there is such a day, and it is that of all periods. */
  public @Nullable Integer one() {
    boolean one = days.size() == 1 && forAll;
    Integer day = one ? days.iterator().next() : null;
    return day != null && day >= 1 && day <= 31 ? day : null;
  }
}

package vn.thac.report.domain;

import java.util.Map;

/**
 * What the unit had written at one time.
 *
 * @param edition the one that saving it made
 */
public record Saved(long edition, Figures figures, String notes, Act act) {

  private static final long SITTING_SECONDS = 600;

  /**
   * Whether the next one is this one written on: by the same hand, at the same sitting, with most
   * of it still there. Everything else is something to come back to.
   */
  boolean isWrittenOnIn(Saved next) {
    return act.login().equals(next.act.login())
        && sitting() == next.sitting()
        && isMostlyIn(next.notes)
        && figures.values().entrySet().stream().allMatch(one -> isWrittenOn(one, next));
  }

  private long sitting() {
    return act.at().getEpochSecond() / SITTING_SECONDS;
  }

  /** Half of the words at least stand before and after the place where something was changed. */
  private boolean isMostlyIn(String text) {
    int most = Math.min(notes.length(), text.length());
    int before = 0;
    while (before < most && notes.charAt(before) == text.charAt(before)) {
      before++;
    }
    int after = 0;
    while (after < most - before
        && notes.charAt(notes.length() - 1 - after) == text.charAt(text.length() - 1 - after)) {
      after++;
    }
    return (before + after) * 2 >= notes.length();
  }

  /** A number gets longer while it is typed; any other change is another number. */
  private static boolean isWrittenOn(Map.Entry<String, java.math.BigDecimal> seen, Saved next) {
    var now = next.figures.values().get(seen.getKey());
    return now != null && now.toString().startsWith(seen.getValue().toString());
  }
}

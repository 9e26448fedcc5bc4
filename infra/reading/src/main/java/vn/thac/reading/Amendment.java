package vn.thac.reading;

import org.jspecify.annotations.Nullable;

/**
 * An instruction upon another plan: it orders nothing itself, and what it changes stands there.
 *
 * @param ref where it stands in this plan
 * @param does what it does
 * @param plan the number of the plan it changes, such as "45/KH-UBND"; absent where it is not given
 * @param element what it changes there, such as "II.3.d" or "PL"; absent where it could not be read
 * @param text the whole instruction, with the new words
 */
public record Amendment(
    String ref,
    Does does,
    @Nullable String plan,
    @Nullable String element,
    String text,
    Lines lines) {

  /** What becomes of the element. */
  public enum Does {
    REPLACE,
    /** What is new comes after the element. */
    ADD,
    REPEAL,
    NEW_DATE
  }
}

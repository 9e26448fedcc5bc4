package vn.thac.directory.domain;

/**
 * One thing that was asked for and may not be, in words a clerk can act on.
 *
 * @param kind whether what was said is in the way, or how the thing stands
 * @param code stable, for programs, such as {@code plan.title-missing}
 * @param where a JSON pointer into the plan, or the line of a file
 * @param vi the reason in Vietnamese
 * @param en the reason in English
 */
public record Refusal(Kind kind, String code, String where, String vi, String en) {

  /** What is in the way. */
  public enum Kind {
    /** What was said may not be so. */
    SAID,
    /** It may be so, and not of a thing that stands as this one does. */
    STANDING
  }

  /** The refusal of what was said. */
  public Refusal(String code, String where, String vi, String en) {
    this(Kind.SAID, code, where, vi, en);
  }

  /** The refusal of a step, by how the thing as a whole stands. */
  public static Refusal standing(String code, String vi, String en) {
    return new Refusal(Kind.STANDING, code, "", vi, en);
  }

  /** The refusal of one line of a file. */
  public static Refusal ofLine(long line, String code, String vi, String en) {
    return new Refusal(code, "line " + line, "Dòng %d: %s".formatted(line, vi), en);
  }
}

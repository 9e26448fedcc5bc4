package vn.thac.directory.domain;

/**
 * One thing that was asked for and may not be, in words a clerk can act on.
 *
 * @param code stable, for programs, such as {@code plan.title-missing}
 * @param where a JSON pointer into the plan, or the line of a file
 * @param vi the reason in Vietnamese
 * @param en the reason in English
 */
public record Refusal(String code, String where, String vi, String en) {

  /** The refusal of one line of a file. */
  public static Refusal ofLine(long line, String code, String vi, String en) {
    return new Refusal(code, "line " + line, "Dòng %d: %s".formatted(line, vi), en);
  }
}

package vn.thac.report.domain;

import org.jspecify.annotations.Nullable;

/**
 * Why something cannot be done, in the words of the office.
 *
 * @param pointer the field it is about, absent where it is about the report as a whole
 */
public record Refusal(Kind kind, String code, @Nullable String pointer, String vi, String en) {

  /** Whether the report stands in the way, or what was said. */
  public enum Kind {
    /** The report's status does not allow this step. */
    STEP,
    /** What was handed over is not acceptable. */
    CONTENT
  }

  static Refusal content(String code, String pointer, String vi, String en) {
    return new Refusal(Kind.CONTENT, code, pointer, vi, en);
  }
}

package vn.thac.http;

import org.jspecify.annotations.Nullable;

/**
 * One reason why a request is refused, in the words of the office.
 *
 * @param code stable, for programs, such as {@code plan.title.missing}
 * @param pointer the field it is about as a JSON pointer, absent where it is about the whole
 * @param vi the sentence in Vietnamese
 * @param en the same sentence in English
 */
public record Reason(String code, @Nullable String pointer, String vi, String en) {

  /** A reason that is about the request as a whole. */
  public static Reason of(String code, String vi, String en) {
    return new Reason(code, null, vi, en);
  }
}

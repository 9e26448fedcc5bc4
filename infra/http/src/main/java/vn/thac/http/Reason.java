package vn.thac.http;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/**
 * One reason why a request is refused, in the words of the office.
 *
 * @param code stable, for programs, such as {@code plan.title.missing}
 * @param in which part of the request it is about
 * @param pointer the place there: a JSON pointer (RFC 6901) into a body, the name of a parameter or
 *     header; absent where it is about the whole
 * @param vi the sentence in Vietnamese
 * @param en the same sentence in English
 */
public record Reason(
    String code, @JsonIgnore In in, @Nullable String pointer, String vi, String en) {

  /** The parts of a request, each by the word that a problem has for the place in it. */
  public enum In {
    BODY("pointer"),
    ADDRESS("parameter"),
    HEADERS("header");

    private final String place;

    In(String place) {
      this.place = place;
    }

    String place() {
      return place;
    }
  }

  /** A reason that is about a field of the body. */
  public Reason(String code, @Nullable String pointer, String vi, String en) {
    this(code, In.BODY, pointer, vi, en);
  }

  /** A reason that is about the request as a whole. */
  public static Reason of(String code, String vi, String en) {
    return new Reason(code, null, vi, en);
  }

  /** A reason that is about a parameter, of the address or after it. */
  public static Reason ofParameter(String code, String name, String vi, String en) {
    return new Reason(code, In.ADDRESS, name, vi, en);
  }

  /** A reason that is about a header. */
  public static Reason ofHeader(String code, String name, String vi, String en) {
    return new Reason(code, In.HEADERS, name, vi, en);
  }

  /** The same, about this place. */
  Reason at(In part, String place) {
    return new Reason(code, part, place, vi, en);
  }
}

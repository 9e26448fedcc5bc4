package vn.thac.task.domain;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A step the regulation does not allow, with a reason a clerk can read. */
public class TaskRefused extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String code;
  private final @Nullable String pointer;
  private final String vi;

  /**
   * @param pointer which field of what was sent is meant, absent where it is none
   */
  TaskRefused(String code, @Nullable String pointer, String vi, String en) {
    super(en);
    this.code = code;
    this.pointer = pointer;
    this.vi = vi;
  }

  /** A stable name of the reason. */
  public String code() {
    return code;
  }

  /** Which field is meant, as a JSON pointer. */
  public @Nullable String pointer() {
    return pointer;
  }

  /** The reason in Vietnamese. */
  public String vi() {
    return vi;
  }

  /** The reason in English. */
  public String en() {
    return Objects.requireNonNull(getMessage());
  }
}

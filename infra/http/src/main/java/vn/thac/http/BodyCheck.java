package vn.thac.http;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects everything that is wrong with a body, so that all of it is said at once. */
public class BodyCheck {

  private final List<Reason> reasons = new ArrayList<>();

  /** Notes what is wrong with the place that a JSON pointer names. */
  public void refuse(String code, String pointer, String vi, String en) {
    reasons.add(new Reason(code, pointer, vi, en));
  }

  /** The text, empty where it is missing; both are noted. */
  public String required(@Nullable String text, String pointer, int longest) {
    if (text == null || text.isBlank()) {
      refuse("field.missing", pointer, "Thiếu nội dung này.", "This is missing.");
      return "";
    }
    return bounded(text, pointer, longest);
  }

  /** The text, none where it is blank; noted where it is too long. */
  public @Nullable String optional(@Nullable String text, String pointer, int longest) {
    return text == null || text.isBlank() ? null : bounded(text, pointer, longest);
  }

  private String bounded(String text, String pointer, int longest) {
    if (text.length() > longest) {
      refuse(
          "field.too-long",
          pointer,
          "Dài quá %d ký tự.".formatted(longest),
          "Longer than %d characters.".formatted(longest));
    }
    return text;
  }

  /** The items, none where they are missing; noted where there are too many. */
  public <T> List<T> atMost(int most, @Nullable List<T> items, String pointer) {
    List<T> given = items == null ? List.of() : items;
    if (given.size() > most) {
      refuse(
          "list.too-long",
          pointer,
          "Nhiều hơn %d mục.".formatted(most),
          "More than %d items.".formatted(most));
      return List.of();
    }
    return given;
  }

  /** The number, another where it is missing; noted where it is out of range. */
  public int between(int least, int most, @Nullable Integer value, int otherwise, String pointer) {
    if (value == null) {
      return otherwise;
    }
    if (value < least || value > most) {
      refuse(
          "number.out-of-range",
          pointer,
          "Phải từ %d đến %d.".formatted(least, most),
          "Must be from %d to %d.".formatted(least, most));
      return otherwise;
    }
    return value;
  }

  /**
   * Ends the reading of the body.
   *
   * @throws Refused 422 with all that was noted, a hundred at most
   */
  public void throwIfAny() {
    if (!reasons.isEmpty()) {
      throw Refused.unprocessable(reasons.stream().limit(100).toList());
    }
  }
}

package vn.thac.plan.adapter.http;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.http.Reason;
import vn.thac.http.Refused;

/** Collects everything that is wrong with a body, so that all of it is said at once. */
final class BodyCheck {

  private static final Pattern REF = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");

  private final List<Reason> reasons = new ArrayList<>();

  void refuse(String code, String pointer, String vi, String en) {
    reasons.add(new Reason(code, pointer, vi, en));
  }

  /** The text, empty where it is missing; both are noted. */
  String required(@Nullable String text, String pointer, int longest) {
    if (text == null || text.isBlank()) {
      refuse("field.missing", pointer, "Thiếu nội dung này.", "This is missing.");
      return "";
    }
    return bounded(text, pointer, longest);
  }

  @Nullable String optional(@Nullable String text, String pointer, int longest) {
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

  /** The day, noted where the working calendar does not reach it. */
  @Nullable LocalDate known(@Nullable LocalDate day, String pointer) {
    if (day != null && !WorkingCalendar.covers(day)) {
      refuse(
          "date.out-of-range",
          pointer,
          "Ngày ngoài lịch làm việc.",
          "The date is outside the working calendar.");
    }
    return day;
  }

  String ref(@Nullable String ref, String pointer) {
    if (ref == null || !REF.matcher(ref).matches()) {
      refuse(
          "activity.ref",
          pointer,
          "Cần ký hiệu như PL.3: chữ, số, chấm, gạch, tối đa 40 ký tự.",
          "A ref such as PL.3 is needed: letters, digits, dots, hyphens, at most 40.");
      return "";
    }
    return ref;
  }

  <T> List<T> atMost(int most, @Nullable List<T> items, String pointer) {
    List<T> given = PlanBody.orNone(items);
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

  int between(int least, int most, @Nullable Integer value, int otherwise, String pointer) {
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

  void throwIfAny() {
    if (!reasons.isEmpty()) {
      throw Refused.unprocessable(reasons.stream().limit(100).toList());
    }
  }
}

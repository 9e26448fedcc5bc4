package vn.thac.plan.adapter.http;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.http.BodyCheck;

/** Checks what only plans hold: their days and the marks of their elements. */
final class PlanCheck extends BodyCheck {

  private static final Pattern REF = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");

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
}

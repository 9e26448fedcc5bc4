package vn.thac.directory.domain.calendar;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.SpecialDay;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.directory.domain.Refusal;

/**
 * One line of a file of exceptions.
 *
 * @param kind OFF, WORKED, or REGULAR to take an exception back
 */
public record DayRow(long line, String date, String kind, String source) {

  private static final int LONGEST_SOURCE = 300;

  /** What a line asks for: {@code day} is absent where the rules are to hold again. */
  record Read(LocalDate date, @Nullable SpecialDay day, String source) {}

  /** What is wrong with it. */
  Optional<Refusal> refusal() {
    LocalDate day = day().orElse(null);
    if (day == null) {
      return refuse("date.malformed", "ngày phải có dạng 2026-01-02", "a date is like 2026-01-02");
    }
    if (!WorkingCalendar.covers(day)) {
      return refuse(
          "date.out-of-range",
          "ngày ngoài lịch làm việc",
          "the date is outside the working calendar");
    }
    if (!kind.equals("OFF") && !kind.equals("WORKED") && !kind.equals("REGULAR")) {
      return refuse(
          "kind.unknown",
          "loại “%s” không có; dùng OFF, WORKED hoặc REGULAR".formatted(kind),
          "there is no kind \"%s\"; use OFF, WORKED or REGULAR".formatted(kind));
    }
    if (source.isBlank() || source.length() > LONGEST_SOURCE) {
      return refuse(
          "source.missing",
          "thiếu văn bản làm căn cứ, hoặc dài quá %d ký tự".formatted(LONGEST_SOURCE),
          "the document behind it is missing, or longer than %d characters"
              .formatted(LONGEST_SOURCE));
    }
    return Optional.empty();
  }

  /** Of a line that was not refused. */
  Read read() {
    LocalDate on = day().orElseThrow();
    return new Read(
        on,
        kind.equals("REGULAR") ? null : new SpecialDay(on, kind.equals("WORKED"), source),
        source);
  }

  private Optional<LocalDate> day() {
    try {
      return Optional.of(LocalDate.parse(date));
    } catch (DateTimeParseException malformed) {
      return Optional.empty();
    }
  }

  private Optional<Refusal> refuse(String code, String vi, String en) {
    return Optional.of(Refusal.ofLine(line, code, vi, en));
  }
}

package vn.thac.reading.phrase.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Office;
import vn.thac.reading.Reading;
import vn.thac.reading.phrase.Doubt;
import vn.thac.reading.phrase.Plain;

/**
 * A time that counts from something else: "trong 05 ngày làm việc kể từ ngày kết thúc đợt".
 *
 * @param event whether it counts from what may happen any number of times
 * @param from plainly, what it counts from, where it says so
 */
record Relative(boolean event, @Nullable String from, int at, int end) {

  private static final Pattern ANY =
      Pattern.compile(
          "\\b(?:(?:trong (?:vong|thoi han|thoi gian)|cham nhat|khong"
              + " qua|sau)\\s+(?:la\\s+)?(?:\\d{1,3}|mot|hai|ba|nam|bay|muoi)\\s*(?:\\(\\w+\\)\\s*)?(?:ngay|gio|h|tuan|thang)\\b(?!"
              + " \\d)(?:\\s+lam viec)?[^.;]{0,60}?|\\d{1,3} (?:ngay|gio)(?: lam viec)?"
              + " (?=sau|ke))(?:\\s*,?\\s*(?:(?:ke|tinh)"
              + " tu|sau)\\s+(?<from>[^.;]{0,80}))?(?=[.;)]|$|,)|\\b(?:ke|tinh)"
              + " tu\\s+(?<since>[^.;]{0,80})");
  private static final Pattern HAPPENS =
      Pattern.compile(
          "^(?:luc |thoi diem )?(?:khi|ngay)?\\s*(?:co|nhan|tiep nhan|phat hien|xay ra|phat"
              + " sinh|duoc bao|biet)\\b(?! hieu luc).*");

  private static final Pattern OVER =
      Pattern.compile("^(?:khi |ngay |thoi diem )?(?:ket thuc|hoan thanh|be mac)\\b");
  private static final Pattern LENGTH =
      Pattern.compile("\\b(?<n>\\d{1,2})\\s+(?<unit>ngay|tuan|thang)(?<working> lam viec)?");

  static @Nullable Relative in(String plain) {
    Matcher any = ANY.matcher(plain);
    if (!any.find()) {
      return null;
    }
    String from = any.group("from") == null ? any.group("since") : any.group("from");
    boolean event = from != null && HAPPENS.matcher(from).matches();
    return new Relative(event, from, any.start(), any.end());
  }

  TimeReading read(String text, Dating dating) {
    Reading.Schedule onEvent =
        new Reading.Schedule(Reading.Timing.ON_EVENT, null, null, null, null, null, text);
    if (event) {
      return TimeReading.clear(onEvent);
    }
    boolean over = from != null && OVER.matcher(from).find();
    Occasion of = over ? Occasion.meant(from == null ? "" : from, dating.occasions()) : null;
    LocalDate due = of == null ? null : after(of.last(), Plain.of(text));
    if (due != null) {
      Reading.Schedule schedule =
          new Reading.Schedule(Reading.Timing.BY_DATE, null, null, null, null, due, text);
      return new TimeReading(
          schedule,
          new Doubt(
              "\"%s\": có phải hạn là %s?".formatted(text, Office.text(due)),
              "\"%s\": is it due on %s?".formatted(text, Office.text(due)),
              List.of(schedule.choice())));
    }
    return over
        ? new TimeReading(onEvent, TimeReading.relative(text))
        : Dating.dayUnknown(text, TimeReading.relative(text));
  }

  /** So many days later, of those from Monday to Friday where they are working days. */
  private static @Nullable LocalDate after(LocalDate end, String plain) {
    Matcher length = LENGTH.matcher(plain);
    if (!length.find()) {
      return null;
    }
    int number = Integer.parseInt(length.group("n"));
    if (length.group("unit").equals("tuan")) {
      return end.plusWeeks(number);
    }
    if (length.group("unit").equals("thang")) {
      return end.plusMonths(number);
    }
    LocalDate day = end;
    for (int left = number; left > 0; ) {
      day = day.plusDays(1);
      boolean counts =
          length.group("working") == null || day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
      left -= counts ? 1 : 0;
    }
    return day;
  }
}

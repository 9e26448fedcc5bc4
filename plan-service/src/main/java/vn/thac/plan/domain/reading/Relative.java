package vn.thac.plan.domain.reading;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A time that counts from something else: "trong 05 ngày làm việc kể từ ngày kết thúc đợt".
 *
 * @param event whether it counts from what may happen any number of times
 */
record Relative(boolean event, int at, int end) {

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

  static @Nullable Relative in(String plain) {
    Matcher any = ANY.matcher(plain);
    if (!any.find()) {
      return null;
    }
    String from = any.group("from") == null ? any.group("since") : any.group("from");
    boolean event = from != null && HAPPENS.matcher(from).matches();
    return new Relative(event, any.start(), any.end());
  }

  TimeReading read(String text) {
    if (event) {
      return TimeReading.clear(
          new Reading.Schedule(Reading.Timing.ON_EVENT, null, null, null, null, null, text));
    }
    return Dating.dayUnknown(text, TimeReading.relative(text));
  }
}

package vn.thac.reading.phrase.time;

import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.thac.calendar.Office;
import vn.thac.reading.Reading;
import vn.thac.reading.phrase.Doubt;

/**
 * "Trong tuần đầu của tháng 5", "trong hai tuần cuối của Tháng hành động": the first or the last
 * days of what is named. A week may be seven days or one of the calendar, so it is asked.
 */
final class PartOfSpan {

  private static final Pattern ANY =
      Pattern.compile(
          "\\b(?:(?<n>\\d{1,2}|mot|hai|ba)\\s+)?(?<unit>tuan|ngay)(?: le)? (?<side>dau|cuoi)(?:"
              + " tien| cung)?(?:\\s+(?:cua|trong))?\\s+(?=(?<what>\\S[^.;,]{2,80}))");

  private PartOfSpan() {}

  static @Nullable TimeReading read(String text, String plain, Dating dating) {
    Matcher part = ANY.matcher(plain);
    if (!part.find()) {
      return null;
    }
    String what = part.group("what");
    Occasion of = Occasion.meant(what, dating.occasions());
    List<DatePhrase> dates = DatePhrase.in(what);
    boolean dated = !dates.isEmpty() && dates.getFirst().at() == 0;
    LocalDate first = of != null ? of.first() : dated ? dating.first(dates.getFirst()) : null;
    LocalDate last = of != null ? of.last() : dated ? dating.last(dates.getFirst()) : null;
    boolean whole = dates.isEmpty() || dates.getFirst().size() != DatePhrase.Size.DAY;
    if (first == null || last == null || !whole) {
      return TimeReading.unread(text, List.of());
    }
    int days = count(part.group("n")) * (part.group("unit").equals("tuan") ? 7 : 1);
    boolean begin = part.group("side").equals("dau");
    LocalDate from = begin ? first : last.minusDays(days - 1L);
    LocalDate to = begin ? first.plusDays(days - 1L) : last;
    Reading.Schedule schedule =
        new Reading.Schedule(Reading.Timing.WINDOW, null, null, from, to, null, text);
    return new TimeReading(
        schedule,
        new Doubt(
            "\"%s\": có phải từ %s đến %s?".formatted(text, Office.text(from), Office.text(to)),
            "\"%s\": is that from %s to %s?".formatted(text, Office.text(from), Office.text(to)),
            List.of(schedule.choice())));
  }

  private static int count(@Nullable String number) {
    return switch (number == null ? "mot" : number) {
      case "mot" -> 1;
      case "hai" -> 2;
      case "ba" -> 3;
      default -> Integer.parseInt(number == null ? "1" : number);
    };
  }
}

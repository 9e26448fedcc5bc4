package vn.thac.reading.phrase.time;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.thac.reading.Reading;
import vn.thac.reading.phrase.Doubt;

/** What a phrase of time came to, and what is unclear about it. */
public record TimeReading(Reading.@Nullable Schedule schedule, @Nullable Doubt doubt) {

  public static final TimeReading NONE = new TimeReading(null, null);

  static final Doubt HOW_OFTEN =
      new Doubt(
          "\"định kỳ\" nhưng không nói bao lâu một lần",
          "\"định kỳ\" (periodically), but not how often",
          List.of(
              new Reading.Choice("MONTH", "hằng tháng", "every month"),
              new Reading.Choice("QUARTER", "hằng quý", "every quarter"),
              new Reading.Choice("HALF_YEAR", "6 tháng một lần", "every half year"),
              new Reading.Choice("YEAR", "hằng năm", "every year")));

  /** Whether both bind to the same days. */
  boolean sameAs(TimeReading other) {
    return schedule != null && other.schedule != null && schedule.sameDays(other.schedule);
  }

  static TimeReading clear(Reading.Schedule schedule) {
    return new TimeReading(schedule, null);
  }

  static TimeReading unread(String phrase, List<Reading.Choice> choices) {
    return new TimeReading(
        null,
        new Doubt(
            "không đọc được thời gian trong \"%s\"; hạn là khi nào?".formatted(phrase),
            "the time in \"%s\" could not be read; when is it due?".formatted(phrase),
            choices));
  }

  static Doubt notADay(String phrase) {
    return new Doubt(
        "\"%s\" không đọc được là ngày nào; hạn là ngày nào?".formatted(phrase),
        "\"%s\" is not to be read as a day; which day is it due?".formatted(phrase));
  }

  static Doubt relative(String text) {
    return new Doubt(
        "\"%s\" tính từ một ngày khác; hạn là ngày nào?".formatted(text),
        "\"%s\" counts from another day; which day is it due?".formatted(text));
  }

  static Doubt beforeAPeriod(String text) {
    return new Doubt(
        "\"%s\": hạn là ngày nào?".formatted(text),
        "\"%s\" (before a whole period): which day is it due?".formatted(text));
  }
}

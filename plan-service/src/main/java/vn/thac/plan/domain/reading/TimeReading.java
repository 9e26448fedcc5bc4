package vn.thac.plan.domain.reading;

import org.jspecify.annotations.Nullable;

/** What a phrase of time came to, and what is unclear about it. */
record TimeReading(Reading.@Nullable Schedule schedule, @Nullable Doubt doubt) {

  static final TimeReading NONE = new TimeReading(null, null);

  static TimeReading clear(Reading.Schedule schedule) {
    return new TimeReading(schedule, null);
  }

  static TimeReading unread(String phrase) {
    return new TimeReading(
        null,
        new Doubt(
            "không đọc được thời gian trong \"%s\"; hạn là khi nào?".formatted(phrase),
            "the time in \"%s\" could not be read; when is it due?".formatted(phrase)));
  }
}

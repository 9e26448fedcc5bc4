package vn.thac.notification;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import vn.thac.calendar.WorkingCalendar;
import vn.thac.notification.application.SpreadNotices.Waits;
import vn.thac.notification.domain.ReminderLadder;

/**
 * When we remind. A wrong value stops the start-up, not the first reminder.
 *
 * @param before so many working days before the day; on the day itself always
 * @param after so many working days after it
 * @param superior the one of {@code after} at which the superior hears
 * @param hour the hour of the day, in {@code zone}
 * @param zone where the offices are
 * @param lease how long one instance keeps a batch of deadlines to itself
 * @param passes false for an instance that only listens and answers
 * @param settle how long a notice of new work waits for others of the same plan, counted anew with
 *     each of them
 * @param longest how long it waits at most
 */
@ConfigurationProperties("thac.reminder")
record ReminderSettings(
    @DefaultValue({"7", "3", "1"}) List<Integer> before,
    @DefaultValue({"1", "3", "5"}) List<Integer> after,
    @DefaultValue("3") int superior,
    @DefaultValue("07:30") LocalTime hour,
    @DefaultValue("Asia/Ho_Chi_Minh") ZoneId zone,
    @DefaultValue("30s") Duration lease,
    @DefaultValue("true") boolean passes,
    @DefaultValue("20s") Duration settle,
    @DefaultValue("2m") Duration longest) {

  ReminderSettings {
    if (Stream.concat(before.stream(), after.stream()).anyMatch(days -> days < 1)) {
      throw new IllegalArgumentException(
          "thac.reminder.before and .after are working days from 1 up, got %s and %s"
              .formatted(before, after));
    }
    if (!after.contains(superior)) {
      throw new IllegalArgumentException(
          "thac.reminder.superior must be one of thac.reminder.after %s, got %d"
              .formatted(after, superior));
    }
    if (!lease.isPositive() || settle.isNegative() || longest.compareTo(settle) < 0) {
      throw new IllegalArgumentException(
          "thac.reminder.lease must be positive, .settle not negative and .longest no shorter, got"
              + " %s, %s and %s".formatted(lease, settle, longest));
    }
  }

  Waits waits() {
    return new Waits(settle, longest);
  }

  ReminderLadder ladder(Supplier<WorkingCalendar> calendar) {
    List<Integer> offsets =
        Stream.concat(
                Stream.concat(before.stream().map(days -> -days), Stream.of(0)), after.stream())
            .toList();
    return new ReminderLadder(calendar, offsets, superior, hour, zone);
  }
}

package vn.thac.notification.domain;

import java.time.LocalDate;
import vn.thac.calendar.WorkingCalendar;

/** How near a day is, or how long ago, in working days; and what an outage folded. */
final class Nearness {

  private final Told.Reminder reminder;
  private final boolean passed;
  private final boolean today;
  private final int left;

  Nearness(Told.Reminder reminder, LocalDate day, WorkingCalendar calendar) {
    this.reminder = reminder;
    this.left = calendar.workingDaysBetween(day, reminder.due().on());
    this.passed = reminder.due().on().isBefore(day);
    this.today = reminder.due().on().isEqual(day);
  }

  String vietnamese() {
    String near =
        passed
            ? "quá hạn %d ngày làm việc".formatted(-left)
            : today ? "đến hạn hôm nay" : "còn %d ngày làm việc".formatted(left);
    return reminder.folded() == 0
        ? near
        : near + "; gộp %d lần nhắc bị lỡ".formatted(reminder.folded());
  }

  String english() {
    String due = "due " + Deadline.DAY.format(reminder.due().on());
    String near =
        passed
            ? due + ", " + Counted.english(-left, "working day") + " overdue"
            : today ? "due today" : due + ", " + Counted.english(left, "working day") + " left";
    return reminder.folded() == 0
        ? near
        : near + ", stands for " + Counted.english(reminder.folded(), "missed reminder");
  }
}

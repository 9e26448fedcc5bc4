package vn.thac.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import vn.thac.calendar.WorkingCalendar;

/** Words the tests speak in. */
public final class Samples {

  public static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
  public static final String COMMUNE = "90101";
  public static final String OFFICE = "90101.VP";
  public static final String OFFICE_PATH = "/90/901/90101/90101.VP";

  private Samples() {}

  public static ReminderLadder ladder() {
    return ladder(WorkingCalendar.standard());
  }

  public static ReminderLadder ladder(WorkingCalendar calendar) {
    return new ReminderLadder(
        () -> calendar, List.of(-7, -3, -1, 0, 1, 3, 5), 3, LocalTime.of(7, 30), HANOI);
  }

  public static Instant hanoi(String localTime) {
    return LocalDateTime.parse(localTime).atZone(HANOI).toInstant();
  }

  public static Subject task(String id) {
    return new Subject(Subject.Kind.TASK, id, "plan-901", "plan-90", OFFICE, OFFICE_PATH);
  }

  public static Subject report(String id) {
    return new Subject(Subject.Kind.REPORT, id, "plan-901", "plan-90", OFFICE, OFFICE_PATH);
  }

  public static DeadlineFact.Asked asked(Subject subject, long version, String at, String... dues) {
    return new DeadlineFact.Asked(
        subject,
        version,
        hanoi(at),
        "901",
        "Tuyên truyền Luật Hòa giải",
        Stream.of(dues)
            .map(day -> new Due(LocalDate.parse(day), "ngày ghi trong kế hoạch"))
            .toList());
  }

  public static DeadlineFact.Kept kept(
      Subject subject, long version, String due, String on, boolean last) {
    return new DeadlineFact.Kept(
        subject, version, hanoi(on + "T10:00"), LocalDate.parse(due), LocalDate.parse(on), last);
  }

  /** A task asked for in good time, watched by the ladder. */
  public static Deadline dueOn(String... dues) {
    return Deadline.unheard(task("task-1"))
        .after(asked(task("task-1"), 1, "2026-01-05T09:00", dues))
        .on(ladder());
  }
}

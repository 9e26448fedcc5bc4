package vn.thac.notification.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.thac.calendar.WorkingCalendar;

/** Entries and letters for tests to speak of. */
public final class Letters {

  public static final Person LAN = new Person("lan", "Nguyễn Thị Lan", "lan@minhhoa.example");

  private static final Names NAMES =
      new Names() {
        @Override
        public String unit(String code) {
          return switch (code) {
            case "90101.VP" -> "Văn phòng UBND xã Bình Minh";
            case "90102" -> "UBND xã Sông Trăng";
            default -> "UBND xã số " + code;
          };
        }

        @Override
        public String plan(String rootPlanId) {
          return "12/KH-UBND – Kế hoạch công tác hòa giải ở cơ sở năm 2026";
        }
      };

  private Letters() {}

  /** Written on a day by the names and the calendar of the tests. */
  public static Letter letter(String day, Entry... entries) {
    return letter(day, Map.of(), entries);
  }

  /** The same where these deadlines are known. */
  public static Letter letter(String day, Map<String, Deadline> known, Entry... entries) {
    return new LetterWriter(WorkingCalendar.standard(), NAMES, known)
        .write(LAN, List.of(entries), LocalDate.parse(day));
  }

  /** A reminder of a task of the commune's office. */
  public static Entry reminder(String task, String due, int offset) {
    return reminder(task, Samples.OFFICE, due, offset, 0, false);
  }

  public static Entry reminder(
      String task, String unit, String due, int offset, int folded, boolean asSuperior) {
    var subject =
        new Subject(
            Subject.Kind.TASK, task + unit, "plan-901", "plan-90", unit, "/90/901/90101/" + unit);
    return new Entry(
        LAN.login(),
        new Told.Reminder(
            subject,
            "901",
            task,
            new Due(LocalDate.parse(due), "cuối quý theo mục III.2 của kế hoạch"),
            offset,
            folded,
            true),
        asSuperior,
        owed(due),
        null);
  }

  public static Entry assigned(Subject.Kind kind, long version, int count, String... named) {
    return assigned(Samples.OFFICE, kind, version, count, named);
  }

  public static Entry assigned(
      String unit, Subject.Kind kind, long version, int count, String... named) {
    return new Entry(
        LAN.login(),
        new Told.Assigned(
            kind,
            "plan-901",
            "plan-90",
            unit,
            "/90/901/90101/" + unit,
            version,
            count,
            String.valueOf(version),
            List.of(named)),
        false,
        owed("2026-01-05"),
        null);
  }

  public static Entry returned(String message) {
    return new Entry(
        LAN.login(),
        new Told.Returned(
            Samples.report("report-1"),
            2,
            "Báo cáo quý I năm 2026",
            new Due(LocalDate.parse("2026-03-20"), ""),
            message),
        false,
        owed("2026-03-19"),
        null);
  }

  private static Instant owed(String day) {
    return Samples.hanoi(day + "T07:30");
  }
}

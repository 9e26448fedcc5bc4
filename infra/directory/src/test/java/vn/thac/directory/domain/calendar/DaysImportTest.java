package vn.thac.directory.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.thac.calendar.SpecialDay;
import vn.thac.directory.domain.Refusal;

class DaysImportTest {

  private static final String NOTICE = "Công văn 12729/VPCP-KGVX ngày 25/12/2025";
  private static final Instant NOW = Instant.parse("2025-12-25T03:00:00Z");

  @Test
  void takesDaysOffAndDaysWorkedWithTheirSource() {
    OfficeCalendar calendar = imported(OfficeCalendar.RULES_ALONE, swap()).calendar();

    assertThat(calendar)
        .isEqualTo(
            new OfficeCalendar(
                1,
                List.of(
                    new SpecialDay(LocalDate.of(2026, 1, 2), false, NOTICE),
                    new SpecialDay(LocalDate.of(2026, 1, 10), true, NOTICE)),
                NOTICE,
                NOW));
    assertThat(calendar.working().isWorking(LocalDate.of(2026, 1, 2))).isFalse();
    assertThat(calendar.working().isWorking(LocalDate.of(2026, 1, 10))).isTrue();
    assertThat(calendar.why()).isEqualTo("lịch làm việc thay đổi theo " + NOTICE);
  }

  @Test
  void theSameFileAgainChangesNothing() {
    OfficeCalendar once = imported(OfficeCalendar.RULES_ALONE, swap()).calendar();

    assertThat(imported(once, swap()).calendar()).isSameAs(once);
    assertThat(imported(once, List.of(row(2, "2026-03-03", "REGULAR", "x"))).calendar())
        .isSameAs(once);
  }

  @Test
  void aDayIsTakenBackOrSaidAnewAndTheOthersStay() {
    OfficeCalendar once = imported(OfficeCalendar.RULES_ALONE, swap()).calendar();
    List<DayRow> correction =
        List.of(
            row(2, "2026-01-02", "REGULAR", "Công văn đính chính"),
            row(3, "2026-01-10", "OFF", "Thông báo 2"));

    OfficeCalendar next = imported(once, correction).calendar();

    assertThat(next.version()).isEqualTo(2);
    assertThat(next.days())
        .containsExactly(new SpecialDay(LocalDate.of(2026, 1, 10), false, "Thông báo 2"));
    assertThat(next.source()).isEqualTo("Công văn đính chính; Thông báo 2");
  }

  @Test
  void takesAllOfAFileOrNamesEveryWrongLine() {
    List<DayRow> rows = new ArrayList<>(swap());
    rows.add(row(4, "2026-01-02", "OFF", NOTICE));
    rows.add(row(5, "02/01/2026", "OFF", NOTICE));
    rows.add(row(6, "1999-01-02", "OFF", NOTICE));
    rows.add(row(7, "2026-01-12", "off", NOTICE));
    rows.add(row(8, "2026-01-13", "OFF", " "));
    rows.add(row(9, "2026-01-14", "OFF", "x".repeat(301)));

    DaysImport.Imported imported = imported(OfficeCalendar.RULES_ALONE, rows);

    assertThat(imported.calendar()).isSameAs(OfficeCalendar.RULES_ALONE);
    assertThat(imported.refusals())
        .extracting(Refusal::where, Refusal::code)
        .containsExactly(
            tuple("line 4", "date.twice"),
            tuple("line 5", "date.malformed"),
            tuple("line 6", "date.out-of-range"),
            tuple("line 7", "kind.unknown"),
            tuple("line 8", "source.missing"),
            tuple("line 9", "source.missing"));
  }

  @Test
  void refusesAFileThatIsTooLong() {
    List<DayRow> rows =
        IntStream.range(0, 2_001)
            .mapToObj(i -> row(i + 2, LocalDate.EPOCH.plusDays(i).toString(), "OFF", NOTICE))
            .toList();

    assertThat(imported(OfficeCalendar.RULES_ALONE, rows).refusals())
        .extracting(Refusal::code)
        .containsExactly("file.too-long");
  }

  private static DaysImport.Imported imported(OfficeCalendar calendar, List<DayRow> rows) {
    return DaysImport.into(calendar, rows, NOW);
  }

  private static List<DayRow> swap() {
    return List.of(row(2, "2026-01-02", "OFF", NOTICE), row(3, "2026-01-10", "WORKED", NOTICE));
  }

  private static DayRow row(long line, String date, String kind, String source) {
    return new DayRow(line, date, kind, source);
  }
}

package vn.thac.reading.phrase.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.reading.PartialDate;
import vn.thac.reading.Reading;

class TimeFieldTest {

  private static final Dating IN_2026 = new Dating(2026, new PartialDate(2026, 1, 15), false);
  private final TimeField field = new TimeField(IN_2026);

  @Test
  void aDayIsDueOnThatDayWhetherBeforeOrAtTheLatest() {
    assertThat(due("trước ngày 15/3/2026")).isEqualTo("2026-03-15");
    assertThat(due("Chậm nhất ngày 15 tháng 3 năm 2026")).isEqualTo("2026-03-15");
    assertThat(due("trước 17 giờ 00 ngày 15/3/2026")).isEqualTo("2026-03-15");
    assertThat(due("xong trước 15/3")).isEqualTo("2026-03-15");
  }

  @Test
  void aMonthOrQuarterIsDueAtItsEndWhereCompletedAndAWindowWhereCarriedOut() {
    assertThat(due("Hoàn thành trong tháng 02/2026")).isEqualTo("2026-02-28");
    assertThat(field.read("Quý II", true).schedule().due()).hasToString("2026-06-30");
    assertWindow("Quý III/2026", "2026-07-01", "2026-09-30");
    assertWindow("6 tháng đầu năm", "2026-01-01", "2026-06-30");
    assertThat(due("cuối tháng 5/2026")).isEqualTo("2026-05-31");
  }

  @Test
  void aYearIsAlwaysAWindow() {
    assertWindow("Trong năm 2026", "2026-01-01", "2026-12-31");
    assertThat(field.read("năm 2026", true).schedule().kind()).isEqualTo(Reading.Timing.WINDOW);
  }

  @Test
  void aSpanRunsFromItsFirstDayToItsLast() {
    assertWindow("Từ ngày 01/3 đến ngày 30/6/2026", "2026-03-01", "2026-06-30");
    assertWindow("từ 8h00 ngày 15/6 đến 17 giờ 00 ngày 30/6/2026", "2026-06-15", "2026-06-30");
    assertWindow("từ ngày 10 đến 15/3/2026", "2026-03-10", "2026-03-15");
    assertWindow("Tháng 8 - 10/2026", "2026-08-01", "2026-10-31");
    assertWindow("Quý I, II/2026", "2026-01-01", "2026-06-30");
  }

  @Test
  void recurrencesAndStandingDuties() {
    assertThat(field.read("hằng quý/2026", false).schedule())
        .extracting(Reading.Schedule::every, Reading.Schedule::year)
        .containsExactly(Reading.Every.QUARTER, 2026);
    assertThat(field.read("06 tháng/lần", false).schedule().every())
        .isEqualTo(Reading.Every.HALF_YEAR);
    assertThat(kind("Thường xuyên, liên tục")).isEqualTo(Reading.Timing.STANDING);
    assertThat(kind("Khi có yêu cầu")).isEqualTo(Reading.Timing.ON_EVENT);
  }

  @Test
  void aBareDinhKyIsAsked() {
    TimeReading read = field.read("Định kỳ", false);

    assertThat(read.schedule().kind()).isEqualTo(Reading.Timing.PERIODIC_UNSTATED);
    assertThat(read.doubt()).isNotNull();
  }

  @Test
  void whatIsNotOneClearTimeIsAskedAndNotGuessed() {
    for (String phrase :
        new String[] {
          "Quý I và quý III/2026",
          "tháng 3, 5, 7/2026",
          "tháng 3, 9/2026",
          "đầu năm 2027 và 3/2026",
          "ngày 10 và 15/3/2026",
          "theo tiến độ dự án",
          "đầu tháng 3/2026"
        }) {
      TimeReading read = field.read(phrase, false);
      assertThat(read.schedule()).as(phrase).isNull();
      assertThat(read.doubt()).as(phrase).isNotNull();
    }
    for (String phrase :
        new String[] {"trước tháng 6/2026", "30/02/2026", "trong vòng 10 ngày kể từ ngày ký"}) {
      TimeReading read = field.read(phrase, false);
      assertThat(read.schedule().due()).as(phrase).isNull();
      assertThat(read.doubt()).as(phrase).isNotNull();
    }
  }

  @Test
  void aDateOfAnotherYearOrBeforeTheIssueStaysAndIsAsked() {
    for (String phrase : new String[] {"trước ngày 31/3/2027", "trước ngày 10/01/2026"}) {
      TimeReading read = field.read(phrase, false);
      assertThat(read.schedule().due()).as(phrase).isNotNull();
      assertThat(read.doubt()).as(phrase).isNotNull();
    }
  }

  @Test
  void aDateWithoutAYearInAPlanWithoutOneIsAsked() {
    TimeReading read = new TimeField(new Dating(null, null, false)).read("trước ngày 15/3", false);

    assertThat(read.schedule().due()).isNull();
    assertThat(read.doubt().vi()).contains("năm");
  }

  @Test
  void countsFromWhatThePlanGivesDates() {
    Occasion month =
        new Occasion(
            "thang hanh dong", LocalDate.parse("2026-04-15"), LocalDate.parse("2026-05-15"));
    TimeField known =
        new TimeField(new Dating(2026, new PartialDate(2026, 1, 15), false, List.of(month), 1));
    String after = "Chậm nhất sau 05 ngày làm việc kể từ khi kết thúc Tháng hành động";

    assertThat(known.read(after, false).schedule().due()).hasToString("2026-05-22");
    assertThat(known.read(after, false).doubt()).isNotNull();
    assertThat(known.read("Trong hai tuần cuối của Tháng hành động", false).schedule())
        .extracting(Reading.Schedule::from, Reading.Schedule::to)
        .containsExactly(LocalDate.parse("2026-05-02"), LocalDate.parse("2026-05-15"));
    assertThat(field.read(after, false).schedule().kind()).isEqualTo(Reading.Timing.ON_EVENT);
    assertThat(field.read(after, false).doubt()).isNotNull();
  }

  @Test
  void asksWhichWeekOfAMonthIsMeant() {
    TimeReading week = field.read("trong tuần đầu của tháng 5", false);

    assertThat(week.schedule().from()).hasToString("2026-05-01");
    assertThat(week.schedule().to()).hasToString("2026-05-07");
    assertThat(week.doubt()).isNotNull();
  }

  @Test
  void readsFromWhenOnSomethingRecurs() {
    TimeReading read = field.read("Hằng tháng, bắt đầu từ tháng 10", false);

    assertThat(read.schedule().every()).isEqualTo(Reading.Every.MONTH);
    assertThat(read.schedule().from()).hasToString("2026-10-01");
    assertThat(field.read("Hằng tuần trong mùa mưa", false).doubt()).isNotNull();
  }

  @Test
  void roundTheClockIsStandingThoughSomethingMayHappen() {
    assertThat(kind("Thường xuyên, 24/24 giờ, nhất là khi có bão"))
        .isEqualTo(Reading.Timing.STANDING);
    assertThat(kind("Sau khi nước rút")).isEqualTo(Reading.Timing.ON_EVENT);
    assertThat(kind("Ngay sau khi được phê duyệt")).isEqualTo(Reading.Timing.ON_EVENT);
  }

  @Test
  void whatADayIsHonouredByIsNoSecondTime() {
    assertWindow(
        "Dự kiến trong tháng 10/2026 (chào mừng Ngày của người trồng rừng 04/10)",
        "2026-10-01",
        "2026-10-31");
    assertThat(field.read("Tuần thứ hai và tuần thứ ba của tháng 5/2026", false).schedule())
        .isNull();
    assertWindow("Ngày 05 và 06/6/2026", "2026-06-05", "2026-06-06");
  }

  private Reading.Timing kind(String phrase) {
    return field.read(phrase, false).schedule().kind();
  }

  private String due(String phrase) {
    TimeReading read = field.read(phrase, false);
    assertThat(read.doubt()).as(phrase).isNull();
    assertThat(read.schedule().kind()).isEqualTo(Reading.Timing.BY_DATE);
    return read.schedule().due().toString();
  }

  private void assertWindow(String phrase, String from, String to) {
    TimeReading read = field.read(phrase, false);
    assertThat(read.doubt()).as(phrase).isNull();
    assertThat(read.schedule())
        .as(phrase)
        .extracting(Reading.Schedule::kind, Reading.Schedule::from, Reading.Schedule::to)
        .containsExactly(Reading.Timing.WINDOW, LocalDate.parse(from), LocalDate.parse(to));
  }
}

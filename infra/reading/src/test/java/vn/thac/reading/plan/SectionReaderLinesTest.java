package vn.thac.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.reading.PartialDate;
import vn.thac.reading.Reading;
import vn.thac.reading.ReportOrder;
import vn.thac.reading.layout.Closing;
import vn.thac.reading.layout.Line;
import vn.thac.reading.layout.LineReader;
import vn.thac.reading.layout.Outliner;
import vn.thac.reading.layout.ParagraphJoiner;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.time.Dating;

/** What the lines around an order say about it: labels, rounds below them, sentences above. */
class SectionReaderLinesTest {

  private final Doubts questions = new Doubts();

  @Test
  void roundsBelowLabelsAreNotLost() {
    Reading.Activity rounds =
        read("""
        II. NHIỆM VỤ
        1. Ra quân vớt bèo
        - Đợt 1: từ ngày 10/4 đến ngày 20/4/2026.
        - Đợt 2: từ ngày 05/8 đến ngày 12/8/2026.
        - Đơn vị chủ trì: Hội Làm vườn huyện.
        """)
            .getFirst();

    assertThat(rounds.text()).contains("Đợt 1", "Đợt 2");
    assertThat(questions.all()).extracting(Reading.Question::place).contains("II.1 schedule");
  }

  @Test
  void aLabelThatPointsAboveTakesWhatStandsThere() {
    assertThat(
            read(
                """
                II. NHIỆM VỤ
                1. Ươm cây
                - Chủ trì: Trạm giống. Phối hợp: Hội Làm vườn, Trường Mầm non Hoa Mai.
                2. Phát cây
                - Chủ trì: Hội Phụ nữ xã. Phối hợp: nt
                """))
        .extracting(Reading.Activity::supports)
        .containsExactly(
            List.of("Hội Làm vườn", "Trường Mầm non Hoa Mai"),
            List.of("Hội Làm vườn", "Trường Mầm non Hoa Mai"));
  }

  @Test
  void allWhoReportAreNamedAfterTheNameOfTheRegime() {
    assertThat(
            reader(
                    "V. TỔ CHỨC THỰC HIỆN\n1. Chế độ thông tin, báo cáo: Các cơ quan, đơn vị, UBND"
                        + " các xã báo cáo kết quả về UBND huyện trước ngày 15 hằng tháng.")
                .regimes())
        .singleElement()
        .extracting(ReportOrder::who)
        .isEqualTo(List.of("Các cơ quan, đơn vị", "UBND các xã"));
  }

  @Test
  void whoReportsByDaysIsToldByTheSentenceAbove() {
    assertThat(
            read(
                """
                V. CHẾ ĐỘ BÁO CÁO
                Các trường báo cáo UBND xã (qua Hội Làm vườn) như sau:
                - Báo cáo đầu vụ: trước ngày 25/2/2026.
                - Báo cáo tổng kết vụ: trước ngày 05/6/2026.
                """))
        .extracting(Reading.Activity::leads)
        .containsOnly(List.of("Các trường"));
  }

  @Test
  void whoActsAtATimeIsAskedAboutThoughTheSectionOrdersNothing() {
    read("II. HỢP TÁC\n1. Hai xóm thành lập tổ vớt bèo, mỗi năm ra quân 03 đợt.");

    assertThat(questions.all()).extracting(Reading.Question::place).contains("II.1 order");
  }

  @Test
  void aReportOfEveryWeekIsAnOrderAndItsPeriodIsNotAsked() {
    assertThat(
            read(
                """
                V. CHẾ ĐỘ BÁO CÁO
                Định kỳ trước 16 giờ thứ Năm hàng tuần, Trạm giống báo cáo tình hình về UBND xã.
                """))
        .extracting(activity -> activity.schedule().every())
        .containsExactly(Reading.Every.WEEK);
    assertThat(questions.all())
        .extracting(Reading.Question::place)
        .noneMatch(place -> place.endsWith("reportingRegime"));
  }

  private List<Reading.Activity> read(String text) {
    return reader(text).activities();
  }

  private SectionReader reader(String text) {
    List<Line> lines = LineReader.read(text);
    SectionReader reader =
        new SectionReader(new Dating(2026, new PartialDate(2026, 1, 2), false), questions);
    reader.read(
        Outliner.outline(
            ParagraphJoiner.of(lines).join(lines).stream()
                .filter(paragraph -> !Closing.is(paragraph))
                .toList()));
    return reader;
  }
}

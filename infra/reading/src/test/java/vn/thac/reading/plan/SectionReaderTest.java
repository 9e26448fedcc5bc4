package vn.thac.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.reading.Lines;
import vn.thac.reading.PartialDate;
import vn.thac.reading.Provision;
import vn.thac.reading.Reading;
import vn.thac.reading.ReportOrder;
import vn.thac.reading.layout.Closing;
import vn.thac.reading.layout.Line;
import vn.thac.reading.layout.LineReader;
import vn.thac.reading.layout.Outliner;
import vn.thac.reading.layout.ParagraphJoiner;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.time.Dating;

class SectionReaderTest {

  private final Doubts questions = new Doubts();

  @Test
  void takesDutiesWithTheLeadsOfTheirHeading() {
    assertThat(
            read(
                """
                IV. TỔ CHỨC THỰC HIỆN
                1. Sở Nội vụ, Sở Tài chính
                - Soạn mẫu phiếu.
                - Đài truyền thanh huyện phát thông báo.
                2. Giao Phòng Kinh tế cân đối quỹ cây xanh.
                3. Kinh phí
                Lấy từ quỹ cây xanh.
                """))
        .extracting(Reading.Activity::ref, Reading.Activity::leads)
        .containsExactly(
            tuple("IV.1.1", List.of("Sở Nội vụ", "Sở Tài chính")),
            tuple("IV.1.2", List.of("Đài truyền thanh huyện")),
            tuple("IV.2", List.of("Phòng Kinh tế")));
  }

  @Test
  void takesLabelledActivitiesWhereverTheyStand() {
    Reading.Activity activity =
        read("""
        II. NỘI DUNG
        1. Phần đầu
        a) Dựng cổng chào
        - Đơn vị chủ trì: Trung tâm Văn hóa; phối hợp: các thôn.
        - Thời gian thực hiện, hoàn thành: tháng 5/2026.
        - Sản phẩm: 02 cổng.
        b) Chỉ là lời bàn.
        """)
            .getFirst();

    assertThat(activity.ref()).isEqualTo("II.1.a");
    assertThat(activity.lines()).isEqualTo(new Lines(3, 6));
    assertThat(activity.text()).isEqualTo("Dựng cổng chào");
    assertThat(activity.supports()).containsExactly("các thôn");
    assertThat(activity.schedule().due()).hasToString("2026-05-31");
    assertThat(activity.deliverable().quantity()).isEqualTo(2);
  }

  @Test
  void takesEachParagraphBelowAMereNameThatTellsSomebody() {
    assertThat(
            read(
                """
                II. NHIỆM VỤ
                1. Múa rối
                Phòng Văn hóa mở 02 lớp múa rối.

                Hội Nông dân phối hợp với các thôn sửa sân khấu.
                """))
        .extracting(Reading.Activity::leads, Reading.Activity::supports)
        .containsExactly(
            tuple(List.of("Phòng Văn hóa"), List.of()),
            tuple(List.of("Hội Nông dân"), List.of("các thôn")));
  }

  @Test
  void takesWhoItConcernsForWhoIsTold() {
    assertThat(
            read(
                """
                II. NHIỆM VỤ
                1. Khi chuông hỏng, thôn để xảy ra hư hỏng phải báo ngay Phòng Văn hóa.
                """))
        .extracting(Reading.Activity::leads)
        .containsExactly(List.of("thôn để xảy ra hư hỏng"));
    assertThat(questions.all()).extracting(Reading.Question::place).contains("II.1 leads");
  }

  @Test
  void readsReportsUnderASentenceThatSaysToWhom() {
    List<ReportOrder> regimes =
        reader(
                """
                V. CHẾ ĐỘ BÁO CÁO
                Các đội báo cáo Chi cục (qua Phòng Quản lý, bảo vệ đê) như sau:
                - Báo cáo tháng: gửi trước ngày 20 hằng tháng.
                - Báo cáo năm: gửi trước ngày 05/12/2026.
                """)
            .regimes();

    assertThat(regimes)
        .extracting(ReportOrder::who, ReportOrder::to, ReportOrder::via)
        .containsOnly(tuple(List.of("Các đội"), "Chi cục", "Phòng Quản lý, bảo vệ đê"))
        .hasSize(2);
  }

  @Test
  void takesTasksWithTheLeadNamedInTheSentence() {
    assertThat(
            read(
                """
                II. NHIỆM VỤ, GIẢI PHÁP
                1. Mở lớp đan lát. Hội Nông dân chủ trì, xong trong quý II.
                2. Sơn lại trường.
                """))
        .extracting(Reading.Activity::kind, Reading.Activity::leads)
        .containsExactly(
            tuple(Reading.Kind.ACTIVITY, List.of("Hội Nông dân")),
            tuple(Reading.Kind.ACTIVITY, List.of()));
    assertThat(questions.all()).extracting(Reading.Question::place).containsExactly("II.2 leads");
  }

  @Test
  void takesNothingFromAimsAndFromTheLastWords() {
    assertThat(
            read(
                """
                I. MỤC ĐÍCH, YÊU CẦU
                1. Sạch hơn.
                II. CHỈ TIÊU
                - 90% hộ có thùng rác.
                III. TỔ CHỨC THỰC HIỆN
                1. Các thôn: quét đường.
                Yêu cầu các thôn nghiêm túc thực hiện./.
                """))
        .extracting(Reading.Activity::ref, Reading.Activity::lines)
        .containsExactly(tuple("III.1", Lines.at(6)));
  }

  @Test
  void asksForWhichPeriodsAPeriodicReportIs() {
    assertThat(read("V. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: theo dõi, định kỳ báo cáo UBND tỉnh."))
        .hasSize(1);
    assertThat(questions.all())
        .extracting(Reading.Question::place)
        .containsExactly("V.1 reportingRegime");
  }

  @Test
  void aDutyThatAlsoOrdersToReportIsBoth() {
    SectionReader reader = reader("V. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế: khám bệnh; hằng quý báo cáo.");

    assertThat(reader.activities()).hasSize(1);
    assertThat(reader.activities().getFirst().schedule()).isNull();
    assertThat(reader.regimes()).hasSize(1);
  }

  @Test
  void solutionsThatNameNobodyAreListedAndThoseThatDoAreOrders() {
    SectionReader reader =
        reader(
            "I. GIẢI PHÁP\n1. Nâng cao nhận thức của cán bộ.\n2. Sở Y tế mở chuyên mục tư vấn.\n"
                + "3. Phun khử khuẩn tại các chợ mỗi tháng một lần.");

    assertThat(reader.activities()).extracting(Reading.Activity::ref).containsExactly("I.2");
    assertThat(reader.provisions()).extracting(Provision::ref).containsExactly("I.1", "I.3");
    assertThat(questions.all()).extracting(Reading.Question::place).contains("I.3 order");
  }

  @Test
  void thePeriodsOfTheSameReportsAreOneRegime() {
    assertThat(
            reader(
                    "I. TỔ CHỨC THỰC HIỆN\n1. Các phòng, ban\n"
                        + "- Báo cáo hằng quý về UBND huyện trước ngày 20.\n"
                        + "- Báo cáo năm về UBND huyện trước ngày 20.")
                .regimes())
        .singleElement()
        .extracting(ReportOrder::dueDay)
        .isEqualTo(20);
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

package vn.thac.reading.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.reading.Cited;
import vn.thac.reading.Lines;
import vn.thac.reading.PartialDate;
import vn.thac.reading.Reading;
import vn.thac.reading.layout.Line;
import vn.thac.reading.layout.LineReader;
import vn.thac.reading.phrase.Doubts;

class HeadingReaderTest {

  private final Doubts questions = new Doubts();

  @Test
  void readsNumberDateAndATitleOfSeveralLines() {
    Heading heading =
        read(
            "Số: 07 /KH-UBND\n"
                + "Minh Họa, ngày 05 tháng 02 năm 2026\n\n"
                + "KẾ HOẠCH\n"
                + "Trồng cây\n"
                + "năm 2026\n\n"
                + "Căn cứ",
            "");

    assertThat(heading.number()).isEqualTo(new Cited<>(7, Lines.at(1)));
    assertThat(heading.symbol().value()).isEqualTo("KH-UBND");
    assertThat(heading.issueDate().value()).isEqualTo(new PartialDate(2026, 2, 5));
    assertThat(heading.title()).isEqualTo(new Cited<>("Trồng cây năm 2026", new Lines(5, 6)));
    assertThat(questions.all()).isEmpty();
  }

  @Test
  void leavesABlankNumberAndDayBlankAndAsks() {
    Heading heading =
        read("Số: ..../KH-UBND\tMinh Họa, ngày ... tháng 9 năm 2026\nKẾ HOẠCH\nX", "");

    assertThat(heading.number()).isNull();
    assertThat(heading.symbol().value()).isEqualTo("KH-UBND");
    assertThat(heading.issueDate().value()).isEqualTo(new PartialDate(2026, 9, null));
    assertThat(questions.all())
        .extracting(Reading.Question::place)
        .containsExactly("number", "issueDate.day");
  }

  @Test
  void takesTheNumberFromTheAnnexWhereTheTopHasNone() {
    Heading heading =
        read(
            "KẾ HOẠCH\nX",
            "Phụ lục\n(Kèm theo Kế hoạch số 41 /KH-UBND ngày 09/3/2026 của UBND tỉnh)");

    assertThat(heading.number().value()).isEqualTo(41);
    assertThat(heading.issueDate().value()).isEqualTo(new PartialDate(2026, 3, 9));
  }

  @Test
  void asksWhereTopAndAnnexDisagree() {
    read(
        "Số: 40/KH-UBND\nMinh Họa, ngày 09 tháng 3 năm 2026\nKẾ HOẠCH\nX",
        "(Kèm theo Kế hoạch số 41/KH-UBND ngày 09/3/2026)");

    assertThat(questions.all()).extracting(Reading.Question::place).containsExactly("number");
  }

  @Test
  void aDateThatDoesNotExistIsNoneAndAsked() {
    assertThat(read("Minh Họa, ngày 31 tháng 4 năm 2026\nKẾ HOẠCH\nX", "").issueDate()).isNull();
    assertThat(questions.all()).extracting(Reading.Question::place).contains("issueDate");
  }

  @Test
  void aJointPlanIsAKindOfPlanAndNoTitle() {
    assertThat(read("KẾ HOẠCH LIÊN TỊCH\nTrồng cây ven đường", "").title().value())
        .isEqualTo("Trồng cây ven đường");
    assertThat(read("KẾ HOẠCH PHỐI HỢP LIÊN NGÀNH\nTrồng cây ven đường", "").title().value())
        .isEqualTo("Trồng cây ven đường");
  }

  private Heading read(String head, String annex) {
    List<Line> annexes = annex.isEmpty() ? List.of() : LineReader.read(annex);
    return new HeadingReader(LineReader.read(head), questions).read(annexes);
  }
}

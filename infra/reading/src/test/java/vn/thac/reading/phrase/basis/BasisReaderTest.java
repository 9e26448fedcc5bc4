package vn.thac.reading.phrase.basis;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.reading.Confidence;
import vn.thac.reading.Lines;
import vn.thac.reading.PartialDate;
import vn.thac.reading.Reading;
import vn.thac.reading.layout.Line;
import vn.thac.reading.layout.LineReader;
import vn.thac.reading.layout.ParagraphJoiner;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.phrase.time.Dating;

class BasisReaderTest {

  private final Doubts questions = new Doubts();

  @Test
  void readsTheDocumentCarriedOutAndNotWhatItCites() {
    List<Reading.Basis> bases =
        read(
            "Thực hiện Kế hoạch số 3/KH-UBND ngày 04/01/2026 của UBND tỉnh triển khai Nghị quyết số"
                + " 8/NQ-HĐND ngày 01/12/2025 của HĐND tỉnh;");

    assertThat(bases)
        .containsExactly(
            new Reading.Basis(
                "THỰC HIỆN",
                "Kế hoạch",
                "3/KH-UBND",
                new PartialDate(2026, 1, 4),
                "UBND tỉnh",
                Lines.at(1),
                Confidence.STATED));
  }

  @Test
  void readsNoBasisOutOfTheNameOfWhoIssuedAnother() {
    assertThat(
            read(
                "Căn cứ Kế hoạch số 3/KH-UBND ngày 04/01/2026 của UBND tỉnh số 4/KH-UBND"
                    + " ngày 05/01/2026 về cây xanh;"))
        .extracting(Reading.Basis::number)
        .containsExactly("3/KH-UBND");
  }

  @Test
  void readsTwoJoinedByAnd() {
    assertThat(
            read(
                "Căn cứ Quyết định số 5/QĐ-UBND ngày 04/01/2026 của UBND huyện và Quyết định số"
                    + " 6/QĐ-UBND ngày 05/01/2026 của UBND xã Bờ Tre;"))
        .extracting(Reading.Basis::number, Reading.Basis::issuer)
        .containsExactly(tuple("5/QĐ-UBND", "UBND huyện"), tuple("6/QĐ-UBND", "UBND xã Bờ Tre"));
  }

  @Test
  void readsWhoProposed() {
    Reading.Basis basis =
        read("Xét đề nghị của Giám đốc Sở Y tế tại Tờ trình số 9/TTr-SYT ngày 06 tháng 01 năm"
                + " 2026;")
            .getFirst();

    assertThat(basis.relation()).isEqualTo("XÉT ĐỀ NGHỊ");
    assertThat(basis.issuer()).isEqualTo("Sở Y tế");
    assertThat(basis.date()).isEqualTo(new PartialDate(2026, 1, 6));
  }

  @Test
  void asksForAnIssuerThatIsNotNamedAndADateThatDoesNotExist() {
    Reading.Basis basis =
        read("Thực hiện Kế hoạch số 7/KH-UBND ngày 31/11/2025 về cây xanh;").getFirst();

    assertThat(basis.date()).isNull();
    assertThat(basis.issuer()).isNull();
    assertThat(questions.all())
        .extracting(Reading.Question::place)
        .containsOnly("bases 7/KH-UBND")
        .hasSize(2);
  }

  @Test
  void aLawAndTheOneThatAmendsTwoAreTwo() {
    assertThat(
            read(
                "Căn cứ Luật Đê điều ngày 29/11/2006; Luật sửa đổi, bổ sung một số điều của Luật"
                    + " Phòng, chống thiên tai và Luật Đê điều ngày 17/6/2020;"))
        .extracting(Reading.Basis::date)
        .containsExactly(new PartialDate(2006, 11, 29), new PartialDate(2020, 6, 17));
  }

  @Test
  void severalMinistriesAreTheIssuerTogether() {
    Reading.Basis joint =
        read("Căn cứ Thông tư liên tịch số 19/2016/TTLT-BNV-BTC ngày 24/5/2016 của Bộ Nội vụ, Bộ"
                + " Tài chính hướng dẫn việc khen thưởng;")
            .getFirst();

    assertThat(joint.type()).isEqualTo("Thông tư liên tịch");
    assertThat(joint.issuer()).isEqualTo("Bộ Nội vụ, Bộ Tài chính");
  }

  @Test
  void aDateMayStandBehindTheIssuerOrLackItsDay() {
    assertThat(read("Thực hiện Kết luận của Ban Thường vụ Thị ủy ngày 14 tháng 02 năm 2025;"))
        .singleElement()
        .extracting(Reading.Basis::issuer, Reading.Basis::date)
        .containsExactly("Ban Thường vụ Thị ủy", new PartialDate(2025, 2, 14));
    assertThat(read("Thực hiện Kế hoạch số 7/KH-UBND ngày …… tháng 3 năm 2025 của UBND tỉnh;"))
        .singleElement()
        .extracting(Reading.Basis::date)
        .isEqualTo(new PartialDate(2025, 3, null));
  }

  private List<Reading.Basis> read(String text) {
    List<Line> lines = LineReader.read(text);
    Dating dating = new Dating(2026, new PartialDate(2026, 1, 15), false);
    return new BasisReader(dating, questions).read(ParagraphJoiner.of(lines).join(lines));
  }
}

package vn.thac.reading.phrase.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.thac.reading.Reading;

class QuantityPhraseTest {

  @Test
  void readsHowManyPerWhatAndHowStrictly() {
    assertThat(read("Mỗi quý 02 buổi chiếu phim"))
        .isEqualTo(deliverable("buổi chiếu phim", 2, Reading.Per.QUARTER, Reading.Measure.EXACT));
    assertThat(read("Mỗi xã ít nhất 05 áp phích"))
        .isEqualTo(deliverable("áp phích", 5, Reading.Per.UNIT, Reading.Measure.AT_LEAST));
    assertThat(read("Trung bình mỗi tuần 03 tin"))
        .isEqualTo(deliverable("tin", 3, Reading.Per.WEEK, Reading.Measure.AVERAGE));
    assertThat(read("Tối thiểu 04 bài/tháng"))
        .isEqualTo(deliverable("bài", 4, Reading.Per.MONTH, Reading.Measure.AT_LEAST));
    assertThat(read("Mỗi đội ít nhất 02 ống nhòm").per()).isEqualTo(Reading.Per.UNIT);
    assertThat(read("03 lớp, 180 người").quantity()).isEqualTo(3);
    assertThat(read("1.500 tờ gấp"))
        .isEqualTo(deliverable("tờ gấp", 1500, null, Reading.Measure.EXACT));
  }

  @Test
  void leavesAThingWithoutANumberWithoutOne() {
    assertThat(read("Sổ tay, tờ gấp..."))
        .isEqualTo(deliverable("Sổ tay, tờ gấp", null, null, null));
    assertThat(read("Báo cáo năm 2026"))
        .isEqualTo(deliverable("Báo cáo năm 2026", null, null, null));
    assertThat(QuantityPhrase.read("Đạt 95% hộ dân").doubt()).isNull();
    assertThat(QuantityPhrase.read(" ")).isNull();
  }

  @Test
  void asksWhereTheNumberIsNotOne() {
    for (String text : new String[] {"10-15 lượt", "02 lớp và 01 hội thi"}) {
      assertThat(QuantityPhrase.read(text).deliverable().quantity()).as(text).isNull();
      assertThat(QuantityPhrase.read(text).doubt()).as(text).isNotNull();
    }
  }

  private static Reading.Deliverable read(String text) {
    return QuantityPhrase.read(text).deliverable();
  }

  private static Reading.Deliverable deliverable(
      String what, Integer quantity, Reading.Per per, Reading.Measure measure) {
    return new Reading.Deliverable(what, quantity, per, measure);
  }
}

package vn.thac.reading.phrase;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainTest {

  @Test
  void keepsEveryLetterInItsPlace() {
    String text = "Đường Ước – ĐẶNG thị Ỷ";

    assertThat(Plain.of(text)).isEqualTo("duong uoc - dang thi y").hasSameSizeAs(text);
  }

  @Test
  void makesOneKeyOfTwoSpellings() {
    assertThat(Plain.key("Phòng Văn hoá – Thông tin."))
        .isEqualTo(Plain.key("phòng văn hóa, thông tin"));
  }
}

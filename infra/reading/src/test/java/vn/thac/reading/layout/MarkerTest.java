package vn.thac.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MarkerTest {

  @Test
  void readsEveryKindOfMark() {
    assertThat(label("III. TỔ CHỨC")).isEqualTo("III");
    assertThat(label("2/ Sở Tài chính")).isEqualTo("2");
    assertThat(label("1.2. Bộ phận một cửa")).isEqualTo("1.2");
    assertThat(label("đ) Việc thứ năm")).isEqualTo("đ");
    assertThat(label("b, Việc thứ hai")).isEqualTo("b");
    assertThat(Marker.at("– gạch").bullet()).isTrue();
    assertThat(Marker.at("+ cộng").rank()).isGreaterThan(Marker.at("- trừ").rank());
  }

  @Test
  void takesNoNumberOfADocumentADateOrAnAmountForAMark() {
    assertThat(Marker.at("15/KH-UBND ngày 02/3/2026")).isNull();
    assertThat(Marker.at("02/3/2026 là hạn cuối")).isNull();
    assertThat(Marker.at("2026 là năm đầu")).isNull();
    assertThat(Marker.at("V/v sửa cửa sổ")).isNull();
    assertThat(Marker.at("-5 độ")).isNull();
  }

  private static String label(String line) {
    return Marker.at(line).label();
  }
}

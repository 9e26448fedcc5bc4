package vn.thac.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LineReaderTest {

  @Test
  void takesOffMarkdownButNotTheBulletOrTheFootnoteMark() {
    assertThat(texts("### **II. VIỆC LÀM**\n* gạch đầu dòng (*)\n(*nhấn*)"))
        .containsExactly("II. VIỆC LÀM", "* gạch đầu dòng (*)", "(nhấn)");
  }

  @Test
  void passesOverPageNumbersAndKeepsTheCount() {
    List<Line> lines = LineReader.read("một\n- 2 -\nba");

    assertThat(lines.get(1).blank()).isTrue();
    assertThat(lines.get(2)).isEqualTo(new Line(3, "ba"));
  }

  @Test
  void keepsTheLinesOfABoldTitleTogether() {
    assertThat(texts("**KẾ HOẠCH**\n\n**Phát triển**\n\n\n**năm 2026**\n\nCăn cứ\n\n**I. A**"))
        .containsExactly("KẾ HOẠCH", "Phát triển", "năm 2026", "", "Căn cứ", "", "I. A");
  }

  @Test
  void readsAMarkdownTableAsOneWithTabs() {
    assertThat(texts("| TT | Việc |\n|---|:--|\n| 1 | Sơn cửa |"))
        .containsExactly("TT\tViệc", "", "1\tSơn cửa");
  }

  @Test
  void keepsAnEmptyFirstCellAndPartsColumnsSetBySpaces() {
    assertThat(texts("\tphần còn lại\tô ba\nTrái          Phải"))
        .containsExactly("\tphần còn lại\tô ba", "Trái\tPhải");
  }

  @Test
  void takesATabAfterAListMarkForASpace() {
    assertThat(texts("\t1.\tSở Nội vụ\n-\tđăng tin")).containsExactly("1. Sở Nội vụ", "- đăng tin");
  }

  @Test
  void readsADigitThatAScanTookForALetterWithinANumber() {
    assertThat(texts("Công văn số 5I3/STC-NS, từ tháng 5 đến tháng lO, tầng I"))
        .containsExactly("Công văn số 513/STC-NS, từ tháng 5 đến tháng 10, tầng I");
  }

  @Test
  void aNumberOfADocumentKeepsItsFirstDigits() {
    assertThat(texts("Quyết định số lI4/QĐ-UBND ngày O3/4/2O26, Luật năm 20I9, mục II/KH"))
        .containsExactly("Quyết định số 114/QĐ-UBND ngày 03/4/2026, Luật năm 2019, mục II/KH");
  }

  private static List<String> texts(String text) {
    return LineReader.read(text).stream().map(Line::text).toList();
  }
}

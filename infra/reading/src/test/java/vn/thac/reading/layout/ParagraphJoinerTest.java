package vn.thac.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.reading.Lines;

class ParagraphJoinerTest {

  @Test
  void joinsASentenceThatAPageBreakCut() {
    assertThat(join("- Quét sân mỗi sáng và tưới\n\ncây trước cổng.\n\n- Khóa cửa."))
        .extracting(Paragraph::text, Paragraph::lines)
        .containsExactly(
            tuple("Quét sân mỗi sáng và tưới cây trước cổng.", new Lines(1, 3)),
            tuple("Khóa cửa.", new Lines(5, 5)));
  }

  @Test
  void joinsTheCodeOfADocumentThatALineEndCut() {
    assertThat(join("theo Quyết định số 9/QĐ-\n\nUBND, và\n\nLuật Cây xanh"))
        .extracting(Paragraph::text)
        .containsExactly("theo Quyết định số 9/QĐ-UBND, và Luật Cây xanh");
  }

  @Test
  void keepsAHeadingApartFromWhatFollows() {
    assertThat(join("2. Sở Nội vụ\n\nHướng dẫn các đơn vị."))
        .extracting(Paragraph::text)
        .containsExactly("Sở Nội vụ", "Hướng dẫn các đơn vị.");
  }

  /** Words that end or begin in a letter with a mark are words as well. */
  @Test
  void endsWithTheClosingSentenceWhateverStoodBefore() {
    String wrapped = "Nhà văn hóa mở cửa đón bà con\n".repeat(12);

    assertThat(join(wrapped + "Thư viện tỉnh Minh Họa mở cửa\nTrên đây là Kế hoạch năm 2026./."))
        .last()
        .extracting(Paragraph::text)
        .isEqualTo("Trên đây là Kế hoạch năm 2026./.");
    assertThat(join("Thư viện đến\nMinh Họa")).hasSize(1);
  }

  @Test
  void joinsFullLinesWhereEveryLineIsWrapped() {
    String wrapped =
        "Nhà văn hóa mở cửa từ bảy giờ sáng đến chín giờ tối để bà con xã\n".repeat(9)
            + "Minh Họa đến đọc sách.";

    assertThat(join(wrapped)).hasSize(1);
  }

  @Test
  void takesAHyphenInAWrappedLineForPartOfTheSentence() {
    String wrapped =
        "nội dung phổ biến gồm nhiều mặt của đời sống ở địa phương như kinh tế\n".repeat(10)
            + "\n- xã hội của thôn.";

    assertThat(join(wrapped)).hasSize(1);
  }

  private static List<Paragraph> join(String text) {
    List<Line> lines = LineReader.read(text);
    return ParagraphJoiner.of(lines).join(lines);
  }
}

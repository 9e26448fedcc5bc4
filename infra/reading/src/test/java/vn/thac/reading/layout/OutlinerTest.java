package vn.thac.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OutlinerTest {

  @Test
  void givesEveryItemItsPlace() {
    assertThat(
            refs("II. VIỆC\n1. Nhóm một:\nđ) Việc đ.\n- Ý một.\n- Ý hai.\n2. Nhóm hai.\nIV. KHÁC"))
        .containsExactly("II", "II.1", "II.1.đ", "II.1.đ.1", "II.1.đ.2", "II.2", "IV");
  }

  @Test
  void doesNotRepeatANumberThatTheOneBelowRepeats() {
    assertThat(refs("III. X\n1. UBND phường.\n1.2. Công chức A.\n- Làm.\n2. Khu phố."))
        .containsExactly("III", "III.1", "III.1.2", "III.1.2.1", "III.2");
  }

  @Test
  void countsParagraphsWithoutAMarkButNotAMereAsFollows() {
    assertThat(refs("V. X\n1. Sở Nội vụ.\nCó nhiệm vụ sau:\nLàm một.\nLàm hai."))
        .containsExactly("V", "V.1", "V.1.1", "V.1.1", "V.1.2");
  }

  private static List<String> refs(String text) {
    List<Line> lines = LineReader.read(text);
    return Outliner.outline(ParagraphJoiner.of(lines).join(lines)).stream()
        .flatMap(OutlinerTest::all)
        .map(Item::ref)
        .toList();
  }

  private static Stream<Item> all(Item item) {
    return Stream.concat(Stream.of(item), item.children().stream().flatMap(OutlinerTest::all));
  }
}

package vn.thac.reading.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.reading.Reading;
import vn.thac.reading.layout.Line;
import vn.thac.reading.layout.LineReader;
import vn.thac.reading.phrase.Doubts;
import vn.thac.reading.plan.PlanReader;

class ScannedMarksTest {

  private final Doubts questions = new Doubts();

  @Test
  void sectionsAreToldByTheNumberThatMustComeNext() {
    assertThat(
            mended(
                "l. MỤC ĐÍCH\n"
                    + "li. NHIỆM VỤ\n"
                    + "lII. GIẢI PHÁP\n"
                    + "1V. KINH PHÍ\n"
                    + "V, TỔ CHỨC THỰC HIỆN\n"
                    + "Vl. BÁO CÁO"))
        .containsExactly(
            "I. MỤC ĐÍCH",
            "II. NHIỆM VỤ",
            "III. GIẢI PHÁP",
            "IV. KINH PHÍ",
            "V. TỔ CHỨC THỰC HIỆN",
            "VI. BÁO CÁO");
    assertThat(questions.all()).isEmpty();
  }

  @Test
  void whoDoesWhatIsASectionThoughItsNumberIsLost() {
    assertThat(mended("I. MỤC TIÊU\n- Một\n¥§. TỔ CHỨC THỰC HIỆN\n1. Sở Y tế"))
        .contains("II. TỔ CHỨC THỰC HIỆN");
    assertThat(mended("I. MỤC TIÊU\nTỔ CHỨC THỰC HIỆN")).contains("II. TỔ CHỨC THỰC HIỆN");
  }

  @Test
  void aSectionOutOfTurnIsAskedAbout() {
    mended("I. MỤC TIÊU\nII. NHIỆM VỤ\nV. TỔ CHỨC THỰC HIỆN");

    assertThat(questions.all())
        .singleElement()
        .extracting(Reading.Question::place)
        .isEqualTo("sections");
  }

  @Test
  void itemsAreToldByTheNumberThatMustComeNext() {
    assertThat(mended("I. NHIỆM VỤ\nl. Một\n2. Hai\n3. Ba\n4. Bốn\nS. Năm\n6. Sáu\n7. Bảy\nB. Tám"))
        .contains("1. Một", "5. Năm", "8. Tám");
  }

  @Test
  void lettersOfAListStay() {
    assertThat(mended("k. Rà soát\nl. Lập sổ\nm. Báo cáo")).contains("l. Lập sổ");
    assertThat(mended("1. Sở Y tế\ni. Lập kế hoạch\nii. Triển khai")).contains("ii. Triển khai");
  }

  @Test
  void anOrderAmongAimsIsAskedAbout() {
    Reading reading =
        (Reading)
            new PlanReader()
                .read(
                    "KẾ HOẠCH\nNăm 2025\n\nI. MỤC TIÊU\n- Nâng cao nhận thức của người dân.\n"
                        + "- Phòng Y tế báo cáo kết quả về UBND phường trước ngày 20 hằng quý.\n");

    assertThat(reading.questions())
        .extracting(Reading.Question::place)
        .contains("I.2 order")
        .doesNotContain("I.1 order");
  }

  private List<String> mended(String text) {
    return ScannedMarks.mended(LineReader.read(text), questions).stream().map(Line::text).toList();
  }
}

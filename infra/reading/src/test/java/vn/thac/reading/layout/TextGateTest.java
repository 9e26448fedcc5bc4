package vn.thac.reading.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;
import vn.thac.reading.ReadingRefused;

class TextGateTest {

  @Test
  void refusesWhatIsTooLarge() {
    assertThat(TextGate.refusal("ă".repeat(TextGate.MOST_BYTES / 2 + 1)))
        .extracting(ReadingRefused::code)
        .isEqualTo("text-too-large");
  }

  @Test
  void refusesControlCharactersAndSaysWhere() {
    ReadingRefused refused = TextGate.refusal("dòng một\r\ndòng hai\u0000");

    assertThat(refused.code()).isEqualTo("text-control-character");
    assertThat(refused.vi()).contains("Dòng 2", "U+0000");
  }

  @Test
  void refusesATextWithoutLetters() {
    assertThat(TextGate.refusal(" \n\t12 / 3\f")).isNotNull();
    assertThat(TextGate.refusal("")).isNotNull();
  }

  @Test
  void acceptsTabsPagesAndEveryKindOfLineEnd() {
    assertThat(TextGate.refusal("a\tb\r\nc\fd\n")).isNull();
  }

  @Test
  void composesLettersAndDropsWhatCannotBeSeen() {
    String decomposed = Normalizer.normalize("Kế hoạch số", Normalizer.Form.NFD);

    assertThat(TextGate.settle("\ufeff" + decomposed + "\u00a0một\u200b"))
        .isEqualTo("Kế hoạch số một");
  }
}

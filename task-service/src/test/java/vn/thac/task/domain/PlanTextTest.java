package vn.thac.task.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlanTextTest {

  @Test
  void aLabelIsTheBeginningOfTheTextInWholeWords() {
    assertThat(PlanText.label("  Đăng bản tin,\n bài viết ")).isEqualTo("Đăng bản tin, bài viết");
    String label = PlanText.label("tuyên truyền ".repeat(20));
    assertThat(label).endsWith("truyền…").hasSizeLessThanOrEqualTo(121);
    assertThat(PlanText.label("a".repeat(300))).hasSizeLessThanOrEqualTo(121);
    assertThat(PlanText.label("")).isEmpty();
  }
}

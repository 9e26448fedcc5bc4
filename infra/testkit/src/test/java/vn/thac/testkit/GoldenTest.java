package vn.thac.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class GoldenTest {

  @Test
  void layoutDoesNotCount() {
    assertThatCode(
            () -> Golden.assertJson("golden/plan.json", "{\"parts\":[1,2],\"title\":\"Kế hoạch\"}"))
        .doesNotThrowAnyException();
  }

  @Test
  void aFieldTooManyCounts() {
    assertThatThrownBy(
            () ->
                Golden.assertJson(
                    "golden/plan.json", "{\"parts\":[1,2],\"title\":\"Kế hoạch\",\"secret\":1}"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("secret");
  }

  @Test
  void anotherOrderInAListCounts() {
    assertThatThrownBy(
            () -> Golden.assertJson("golden/plan.json", "{\"title\":\"Kế hoạch\",\"parts\":[2,1]}"))
        .isInstanceOf(AssertionError.class);
  }

  @Test
  void aFileThatIsNotThereIsNamed() {
    assertThatThrownBy(() -> Golden.assertJson("golden/missing.json", "{}"))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("-Dgolden.write=true");
  }
}

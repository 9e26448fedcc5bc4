package vn.thac.reading.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.reading.fuzz.WrittenPattern;

class PatternsTest {

  private static final int AT_LEAST = 130;

  @Test
  void noGroupOverTheTextIsRepeatedWithoutAnEnd() throws Exception {
    List<WrittenPattern> patterns = WrittenPattern.in(PlanReader.class, "vn/thac/reading");

    assertThat(patterns).hasSizeGreaterThan(AT_LEAST);
    assertThat(patterns).filteredOn(WrittenPattern::endless).isEmpty();
  }

  @Test
  void theRuleBites() {
    assertThat(planted("[^|]+(?:\\s\\|\\s[^|]*){2,}").endless()).isTrue();
    assertThat(planted("(?:\\d|a)*b").endless()).isTrue();
    assertThat(planted("(?:\\d|a)*+b\\)*(c){1,3}").endless()).isFalse();
  }

  private static WrittenPattern planted(String pattern) {
    return new WrittenPattern("planted", pattern);
  }
}

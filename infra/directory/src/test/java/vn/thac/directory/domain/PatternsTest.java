package vn.thac.directory.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.reading.fuzz.WrittenPattern;

/** The words of a document reach further than the reader: to addresses and names of places. */
class PatternsTest {

  @Test
  void noGroupOverWhatWasReadIsRepeatedWithoutAnEnd() throws Exception {
    List<WrittenPattern> patterns = WrittenPattern.in(Refusal.class, "vn/thac/directory");

    assertThat(patterns).isNotEmpty();
    assertThat(patterns).filteredOn(WrittenPattern::endless).isEmpty();
  }
}

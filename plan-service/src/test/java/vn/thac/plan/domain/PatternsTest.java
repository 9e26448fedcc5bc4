package vn.thac.plan.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.thac.plan.domain.planning.Plan;
import vn.thac.reading.fuzz.WrittenPattern;

/** The words of a document reach further than the reader: into the plan. */
class PatternsTest {

  @Test
  void noGroupOverWhatWasReadIsRepeatedWithoutAnEnd() throws Exception {
    List<WrittenPattern> patterns = WrittenPattern.in(Plan.class, "vn/thac/plan/domain");

    assertThat(patterns).isNotEmpty();
    assertThat(patterns).filteredOn(WrittenPattern::endless).isEmpty();
  }
}
